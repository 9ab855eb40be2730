"""Archives of pages, read on every core of a machine or of a cluster, and taken up again where
reading stopped.

One straight line: `shards` (files) -> `records` (pages with an id) -> an engine, which has each
page read in a confined process -> `lines` of the output. An engine is `read_all(job)`, an iterator
of outcomes; what is written, once an id, is the output's business alone.
"""
