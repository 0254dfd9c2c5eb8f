package org.palmares.api.run.rankings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.Remark;

/** Remarks on a ranking with those whom they concern. */
public final class RemarkWords {
    /** Beyond so many, only their number is said. */
    private static final int NAMED = 10;

    private final Directory directory;
    private final Titles titles;

    public RemarkWords(Directory directory, Titles titles) {
        this.directory = directory;
        this.titles = titles;
    }

    /** With the names of jurors, which nobody but the chair and the organizer reads. */
    public Text forTheChair(Remark remark) {
        Stream<Text> jurors = remark.jurors().stream().map(directory::withId).map(Text::same);
        return with(remark, Stream.concat(jurors, titles(remark)).toList());
    }

    /** With titles alone: a jury that deliberates sees none of its members singled out. */
    public Text forTheJury(Remark remark) {
        return with(remark, titles(remark).toList());
    }

    private Stream<Text> titles(Remark remark) {
        return remark.entries().stream().map(titles::withId);
    }

    private static Text with(Remark remark, List<Text> whom) {
        Text said = remark.text();
        int more = whom.size() - NAMED;
        return whom.isEmpty()
                ? said
                : new Text(
                        said.fr() + " À savoir : " + list(whom, Language.FR)
                                + (more > 0 ? " et " + Language.FR.count(more, "autre", "autres") : "") + ".",
                        said.en() + " Namely: " + list(whom, Language.EN)
                                + (more > 0 ? " and " + Language.EN.count(more, "other", "others") : "") + ".");
    }

    private static String list(List<Text> whom, Language language) {
        return whom.stream().limit(NAMED).map(each -> each.in(language)).collect(Collectors.joining(", "));
    }
}
