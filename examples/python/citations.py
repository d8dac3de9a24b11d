"""Lists the documents that a report cites, and what is wrong with its citations.

    python examples/python/citations.py tests/data/003_0c247a06679a31ea.txt
"""

import sys

import gongkai

report = gongkai.extract(sys.argv[1])
for document in report.documents:
    words = [f"《{document['title']}》" if document["title"] else None, document["number"]]
    if document.get("damaged"):
        words.append("is damaged; perhaps " + ", ".join(document["candidates"]))
    print(*filter(None, words))
for finding in report.findings:
    if finding["code"].startswith("document."):
        print(finding["code"], finding["message"], [report.slice(span) for span in finding["spans"]])
