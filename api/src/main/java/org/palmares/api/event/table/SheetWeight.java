package org.palmares.api.event.table;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * What one XML part would cost the library to read: its rows; the column that a cell claims, for which the library makes
 * room; and its formulas, since it writes a shared one again for every cell and looks through all array formulas at every
 * cell. Not thread-safe.
 */
final class SheetWeight {

    private long rows;
    private long cells;
    private long formulas;
    private long arrayFormulas;
    private long longestFormula;
    private long formulaLength;
    private long columnLetters;
    private boolean inFormula;

    /** Counts the event at which the reader stands. */
    void count(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            countElement(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            inFormula = false;
        } else if (inFormula && xml.hasText()) {
            formulaLength += xml.getTextLength();
            longestFormula = Math.max(longestFormula, formulaLength);
        }
    }

    long rows() {
        return rows;
    }

    /** Most letters of a cell's address so far. */
    long columnLetters() {
        return columnLetters;
    }

    /** An upper bound of the characters and ranges that the formulas make the library go through. */
    long formulaWork() {
        return formulas * longestFormula + arrayFormulas * cells;
    }

    private void countElement(XMLStreamReader xml) {
        inFormula = xml.getLocalName().equals("f");
        formulaLength = 0;
        switch (xml.getLocalName()) {
            case "row" -> rows++;
            case "c" -> countCell(attribute(xml, "r"));
            case "f" -> {
                formulas++;
                arrayFormulas += attribute(xml, "t").equals("array") ? 1 : 0;
            }
            default -> {}
        }
    }

    private void countCell(String address) {
        cells++;
        columnLetters = Math.max(
                columnLetters, address.chars().filter(Character::isLetter).count());
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
}
