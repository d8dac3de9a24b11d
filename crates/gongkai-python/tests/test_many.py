"""`extract_many`: order, errors as values, interrupts, threads, processes."""

import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

import pytest
from conftest import PAGE, read

import gongkai

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and named pipes")


def python(program):
    """Runs a program in a process of its own."""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=120)


def test_the_order_is_kept_and_errors_are_values(tmp_path):
    good = [PAGE.replace("84", str(n)).encode() for n in range(1, 200)]
    documents = [*good[:100], tmp_path / "none.txt", b"", 5, *good[100:]]
    results = list(gongkai.extract_many(documents, threads=2))
    assert len(results) == len(documents)
    assert isinstance(results[100], FileNotFoundError)
    assert isinstance(results[101], gongkai.EmptyError)
    assert isinstance(results[102], TypeError)
    values = [r.statistics[0]["value"] for r in results if isinstance(r, gongkai.Report)]
    assert values == [str(n) for n in range(1, 200)]


def test_options_are_those_of_extract():
    (chinese,) = gongkai.extract_many([(PAGE + "。。").encode("gbk")], encoding="gbk", language="zh")
    assert chinese.findings == read(PAGE + "。。", language="zh").findings
    for options in ({"threads": 0}, {"language": "fr"}, {"reference_year": 1}):
        with pytest.raises(ValueError):
            gongkai.extract_many([], **options)
    with pytest.raises(OverflowError):
        gongkai.extract_many([], threads=-1)
    for wrong in (5, None):
        with pytest.raises(TypeError):
            gongkai.extract_many(wrong)
    with pytest.raises(TypeError):
        gongkai.extract_many([], threads="2")
    assert list(gongkai.extract_many([])) == []


def test_documents_are_taken_as_they_are_needed():
    taken = 0

    def documents():
        nonlocal taken
        while True:
            taken += 1
            yield PAGE.encode()

    results = gongkai.extract_many(documents(), threads=2)
    assert taken == 0
    for _ in range(10):
        next(results)
    assert 10 <= taken <= 10 + 2 * 4


def test_an_error_of_the_iterable_is_raised_in_its_turn():
    def documents():
        yield PAGE.encode()
        raise RuntimeError("source ended")

    results = gongkai.extract_many(documents())
    assert next(results) == gongkai.extract(PAGE.encode())
    with pytest.raises(RuntimeError, match="source ended"):
        next(results)
    assert list(results) == []


def test_few_threads_are_started_however_many_are_asked_for_and_they_end():
    tasks = pathlib.Path("/proc/self/task")
    before = len(list(tasks.iterdir())) if tasks.is_dir() else 0
    results = gongkai.extract_many([PAGE.encode()] * 1000, threads=10_000)
    next(results)
    if tasks.is_dir():
        assert len(list(tasks.iterdir())) <= before + 64
    assert len(list(results)) == 999
    results = gongkai.extract_many([PAGE.encode()] * 1000, threads=10_000)
    next(results)
    del results
    if tasks.is_dir():
        for _ in range(600):
            if len(list(tasks.iterdir())) <= before:
                break
            time.sleep(0.1)
        assert len(list(tasks.iterdir())) <= before


@pytest.fixture
def interruptible():
    # A process that a shell started in the background ignores SIGINT.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@posix
def test_an_interrupt_ends_a_wait_and_loses_nothing(tmp_path, interruptible):
    # A pipe that nobody has written to keeps the thread waiting as long as the test wants.
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    results = gongkai.extract_many([PAGE.encode(), pipe, PAGE.replace("84", "85").encode()], threads=1)
    assert next(results).statistics[0]["value"] == "84"
    for _ in range(2):
        timer = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT))
        with pytest.raises(KeyboardInterrupt):
            timer.start()
            next(results)
            time.sleep(60)
        timer.join()
    pipe.write_bytes(PAGE.replace("84", "90").encode())
    assert [r.statistics[0]["value"] for r in results] == ["90", "85"]


@posix
def test_other_threads_run_while_a_document_is_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # The writer can only run if reading, which waits for it, has let go of the interpreter.
    writer = threading.Thread(target=pipe.write_bytes, args=(PAGE.encode(),))
    writer.start()
    assert gongkai.extract(pipe).source == PAGE
    writer.join()


def test_one_iterator_serves_several_threads():
    results = gongkai.extract_many([PAGE.encode()] * 200, threads=2)
    got, lock = [], threading.Lock()

    def take():
        while True:
            try:
                with lock:
                    result = next(results)
            except StopIteration:
                return
            got.append(result)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 200


@posix
def test_a_fork_after_import_works_but_an_iterator_does_not_cross_it():
    python(
        "import os, gongkai\n"
        f"page = {PAGE!r}.encode()\n"
        "reports = gongkai.extract_many([page] * 3)\n"
        "first = next(reports).to_json()\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    same = gongkai.extract(page).to_json() == first\n"
        "    same = same and [r.to_json() for r in gongkai.extract_many([page] * 3)] == [first] * 3\n"
        "    try: next(reports)\n"
        "    except RuntimeError:\n"
        "        del reports\n"
        "        os._exit(7 if same else 1)\n"
        "    os._exit(0)\n"
        "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7\n"
        "assert len(list(reports)) == 2\n"
    )


def test_reports_cross_processes():
    import concurrent.futures
    import multiprocessing

    pages = [PAGE.replace("84", str(n)).encode() for n in range(5)]
    with concurrent.futures.ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(gongkai.extract, pages)) == [gongkai.extract(page) for page in pages]


def test_a_subinterpreter_is_refused(tmp_path):
    out = tmp_path / "said"
    python(
        "import gongkai, sys\n"
        "try: import _interpreters as interpreters\n"
        "except ImportError:\n"
        "    try: import _xxsubinterpreters as interpreters\n"
        "    except ImportError: sys.exit()\n"
        "inner = '''try: import gongkai\nexcept ImportError as error: said = str(error)\nelse: said = 'imported'\n"
        f"open({str(out)!r}, 'w').write(said)'''\n"
        "interpreters.run_string(interpreters.create(), inner)\n"
    )
    if out.exists():
        assert "interpreter" in out.read_text()
