package org.palmares.api.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a PDF again so that the same content gives the same bytes: nothing deflated (zlib differs between systems), the
 * moment and the identifier given instead of the machine's.
 */
final class StablePdf {
    private StablePdf() {}

    static byte[] rewrite(byte[] drawn, String source, Instant made) {
        try (PDDocument document = Loader.loadPDF(drawn)) {
            inflate(document.getDocument());
            stamp(document, made.truncatedTo(ChronoUnit.SECONDS));
            identify(document.getDocument(), source);
            return PlainWriter.bytes(document.getDocument());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void inflate(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                byte[] content = stream.createInputStream().readAllBytes();
                stream.removeItem(COSName.FILTER);
                try (OutputStream plain = stream.createOutputStream()) {
                    plain.write(content);
                }
            }
        }
    }

    /** The document's dictionary and its metadata must say the same. */
    private static void stamp(PDDocument document, Instant made) throws IOException {
        GregorianCalendar moment = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + made.toString().replace("Z", "+00:00"));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static void identify(COSDocument document, String source) {
        COSString id = new COSString(Arrays.copyOf(sha256(source), 16));
        COSArray both = new COSArray();
        both.add(id);
        both.add(id);
        document.getTrailer().setItem(COSName.ID, both);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
