package org.palmares.api.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes a document that was read, object by object in the order of their numbers, nothing packed (ISO 32000-1, 7.3 and
 * 7.5). The library's own writer looks through all that it has still to write for each object that it meets: the time of
 * a paper with tags would grow with the square of its length.
 */
final class PlainWriter implements ICOSVisitor {
    /** Objects that hold others, or say where they are; what they held stands on its own here. */
    private static final Set<COSName> CONTAINERS = Set.of(COSName.OBJ_STM, COSName.XREF);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<COSObjectKey, Integer> numbers = new LinkedHashMap<>();

    private PlainWriter() {}

    static byte[] bytes(COSDocument document) throws IOException {
        PlainWriter writer = new PlainWriter();
        writer.visitFromDocument(document);
        return writer.out.toByteArray();
    }

    @Override
    public void visitFromDocument(COSDocument document) throws IOException {
        for (COSObjectKey key : new TreeSet<>(document.getXrefTable().keySet())) {
            if (!isContainer(document.getObjectFromPool(key).getObject())) {
                numbers.put(key, numbers.size() + 1);
            }
        }
        text("%PDF-1.7\n%");
        out.writeBytes(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<COSObjectKey, Integer> each : numbers.entrySet()) {
            places.add(out.size());
            text(each.getValue() + " 0 obj\n");
            write(document.getObjectFromPool(each.getKey()).getObject());
            text("\nendobj\n");
        }
        end(document.getTrailer(), places);
    }

    private static boolean isContainer(COSBase object) {
        return object instanceof COSStream stream
                && CONTAINERS.stream().anyMatch(kind -> kind.equals(stream.getCOSName(COSName.TYPE)));
    }

    private void end(COSDictionary trailer, List<Integer> places) throws IOException {
        int start = out.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        for (int place : places) {
            text(String.format(Locale.ROOT, "%010d 00000 n \n", place));
        }
        COSDictionary kept = new COSDictionary();
        kept.setInt(COSName.SIZE, places.size() + 1);
        for (COSName name : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
            kept.setItem(name, trailer.getItem(name));
        }
        text("trailer\n");
        write(kept);
        text("\nstartxref\n" + start + "\n%%EOF\n");
    }

    /** An object in its place, or the number of one that stands elsewhere. */
    private void write(COSBase value) throws IOException {
        if (value instanceof COSObject elsewhere && numbers.containsKey(elsewhere.getKey())) {
            text(numbers.get(elsewhere.getKey()) + " 0 R");
        } else if (value == null || value instanceof COSObject) {
            text("null");
        } else {
            value.accept(this);
        }
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        text("<<\n");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            visitFromName(entry.getKey());
            text(" ");
            write(entry.getValue());
            text("\n");
        }
        text(">>");
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        text("[");
        for (int at = 0; at < array.size(); at++) {
            text(at == 0 ? "" : at % 10 == 0 ? "\n" : " ");
            write(array.get(at));
        }
        text("]");
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] content = raw.readAllBytes();
            stream.setInt(COSName.LENGTH, content.length);
            visitFromDictionary(stream);
            text("\nstream\n");
            out.writeBytes(content);
            text("\nendstream");
        }
    }

    @Override
    public void visitFromString(COSString string) throws IOException {
        COSWriter.writeString(string, out);
    }

    @Override
    public void visitFromName(COSName name) throws IOException {
        name.writePDF(out);
    }

    @Override
    public void visitFromFloat(COSFloat number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromInt(COSInteger number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromBoolean(COSBoolean value) throws IOException {
        value.writePDF(out);
    }

    @Override
    public void visitFromNull(COSNull nothing) throws IOException {
        nothing.writePDF(out);
    }

    private void text(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
