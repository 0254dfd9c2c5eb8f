package org.palmares.api.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * One of our pages, as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Thread-safe.
 *
 * <p>The page is XHTML with its style inside; nothing is fetched, whatever a page may name. A character that the shipped
 * fonts do not have is printed as a box.
 */
public final class PdfDocument {
    private static final String PRODUCER = "Palmares";

    /** The library reads a file of many portions slowly, and is to read this one at once. */
    private static final CompressParameters IN_ONE_PORTION = new CompressParameters(Integer.MAX_VALUE);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfDocument() {}

    /**
     * The bytes of the file; the same page and moment give the same bytes.
     *
     * @param xhtml a well-formed page with a language and a title
     * @param made the moment that the file says it was made
     */
    public static byte[] of(String xhtml, Instant made) {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            renderer.getPdfDocument().save(drawn, IN_ONE_PORTION);
            renderer.getPdfDocument().close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StablePdf.rewrite(drawn.toByteArray(), xhtml, made);
    }

    private static PdfRendererBuilder builder(String xhtml) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, kind) -> false, priority);
        }
        ShippedFonts.embedInto(builder);
        try (InputStream profile = ShippedFonts.open("sRGB.icc")) {
            builder.useColorProfile(profile.readAllBytes());
        }
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(ShippedGlyphs.printable(xhtml), null);
        return builder;
    }
}
