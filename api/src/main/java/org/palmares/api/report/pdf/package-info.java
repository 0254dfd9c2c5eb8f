/**
 * A page of ours as PDF/A-2a and PDF/UA-1: archived, read aloud, the same bytes on every machine. The only place that
 * knows how a PDF is made; nothing of the program is imported here.
 */
package org.palmares.api.report.pdf;
