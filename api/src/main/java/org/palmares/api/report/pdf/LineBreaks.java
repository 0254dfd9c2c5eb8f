package org.palmares.api.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as Unicode says, and never after an elision; {@code l’enfant} stays in one piece. */
final class LineBreaks implements FSTextBreaker {
    private static final String APOSTROPHES = "'’";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isElision(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isElision(int at) {
        return at > 0
                && at < text.length()
                && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetter(text.charAt(at));
    }
}
