"""What the tests share."""

import pathlib

import pytest
from hypothesis import HealthCheck, settings

import gongkai

# The first call fills tables, and the machine may be slow: time is no matter of these tests.
settings.register_profile("gongkai", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gongkai")

PAGE = "某县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，我局主动公开政府信息84条，未收到公开申请。"

#: The documents of the project; not part of the source distribution.
DATA = pathlib.Path(__file__).resolve().parents[3] / "tests" / "data"


def read(text=PAGE, **options):
    return gongkai.extract(text.encode(), name="page.txt", **options)


def documents(*folders):
    """All files of the folders that are documents or stand beside documents."""
    return sorted(p for folder in folders if folder.is_dir() for p in folder.rglob("*") if p.is_file())


@pytest.fixture
def report():
    return read()
