"""Lists the documents that a report cites, and what is wrong with a citation.

    python examples/python/citations.py tests/data/003_0c247a06679a31ea.txt
"""

import sys

import gongkai

report = gongkai.extract(sys.argv[1])
for document in report.documents:
    damaged = f" (damaged; candidates: {', '.join(document['candidates'])})" if document.get("damaged") else ""
    print(document["title"] or "", document["number"] or "", damaged)
for finding in report.findings:
    if finding["code"] in ("document.year_mismatch", "text.lost_characters"):
        print(finding["code"], finding["message"], [report.slice(span) for span in finding["spans"]])
