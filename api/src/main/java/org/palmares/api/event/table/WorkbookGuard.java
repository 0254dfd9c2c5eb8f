package org.palmares.api.event.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.palmares.api.event.ZipMeter;
import org.palmares.api.event.ZipRefusedException;
import org.palmares.engine.domain.Problem;

/**
 * Looks into a workbook before the library does. The zip is inflated under limits, every XML part is read once with
 * document types refused and its {@link SheetWeight} bounded, and what was looked at is packed again: the library opens these bytes, so no second reading of the zip's
 * directory can show it anything else.
 */
final class WorkbookGuard {

    /** The last column of a spreadsheet is XFD. */
    private static final int COLUMN_LETTERS = 3;
    /** Characters of formulas that the library may copy; a roster has few formulas or none. */
    private static final long FORMULA_WORK = 100_000_000;

    private final String file;
    private final TableLimits limits;
    private final ZipMeter meter;
    private final Set<String> names = new HashSet<>();

    private WorkbookGuard(String file, TableLimits limits, long compressedBytes) {
        this.file = file;
        this.limits = limits;
        this.meter = new ZipMeter(limits.workbook(), compressedBytes);
    }

    /** The safe workbook. Throws {@link Refusal} with the problem otherwise. */
    static byte[] repack(String file, byte[] bytes, TableLimits limits) throws Refusal {
        WorkbookGuard guard = new WorkbookGuard(file, limits, bytes.length);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return guard.copy(zip);
        } catch (ZipRefusedException e) {
            throw new Refusal(TableProblems.zipBomb(file));
        } catch (IOException | RuntimeException e) {
            // The zip library meets damaged archives with exceptions of every kind.
            throw new Refusal(TableProblems.brokenWorkbook(file));
        }
    }

    private byte[] copy(ZipFile zip) throws IOException, Refusal {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                meter.entry();
                if (isXml(entry.getName())) {
                    byte[] part = inflate(zip, entry);
                    checkXml(part);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(part);
                    out.closeEntry();
                }
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw new Refusal(TableProblems.brokenWorkbook(file));
        }
        return copy.toByteArray();
    }

    private byte[] inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException, Refusal {
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
            throw new Refusal(TableProblems.brokenWorkbook(file));
        }
        try (InputStream part = meter.counting(entry.getName(), zip.getInputStream(entry))) {
            return part.readAllBytes();
        }
    }

    /** Only XML parts are kept: pictures, macros and printer settings hold no cell. */
    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void checkXml(byte[] part) throws Refusal {
        try {
            // Through a reader: given bytes that are not UTF-8, the parser writes to the standard error stream.
            Reader text = new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8);
            XMLStreamReader xml = xmlFactory().createXMLStreamReader(text);
            SheetWeight weight = new SheetWeight();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refusal(TableProblems.documentType(file));
                }
                weight.count(xml, event);
                checkWeight(weight);
            }
        } catch (XMLStreamException e) {
            throw new Refusal(TableProblems.brokenWorkbook(file));
        }
    }

    private void checkWeight(SheetWeight weight) throws Refusal {
        if (weight.rows() > limits.rows() + 1L) {
            throw new Refusal(TableProblems.tooManySheetRows(file, limits.rows()));
        }
        if (weight.columnLetters() > COLUMN_LETTERS || weight.formulaWork() > FORMULA_WORK) {
            throw new Refusal(TableProblems.brokenWorkbook(file));
        }
    }

    private static XMLInputFactory xmlFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** A workbook that is not opened, and why. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refusal(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
