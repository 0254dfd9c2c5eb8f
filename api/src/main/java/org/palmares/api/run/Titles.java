package org.palmares.api.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palmares.api.report.SubmissionName;
import org.palmares.api.report.Typography;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;

/** The titles of the submissions, as the latest version of each gives it. */
public final class Titles {
    private final SortedMap<Id<Submission>, Text> titles = new TreeMap<>();

    public Titles(List<Entry> entries) {
        entries.forEach(entry -> titles.put(entry.id(), entry.latest().title()));
    }

    /** Several, as people list them: "Boussole, Carnet et Relais". */
    public String list(List<Id<Submission>> submissions, Language language) {
        return new Typography(language)
                .list(submissions.stream().map(each -> of(each).in(language)).toList());
    }

    /**
     * The title of a submission that was handed in.
     *
     * @throws IllegalArgumentException for any other
     */
    public Text of(Id<Submission> submission) {
        Text title = titles.get(submission);
        if (title == null) {
            throw new IllegalArgumentException("submission must have been handed in, found: " + submission);
        }
        return title;
    }

    /** The title, and the id by which the tables have it; the id alone of what was not handed in. */
    public Text withId(Id<Submission> submission) {
        Text title = titles.get(submission);
        return title == null
                ? Text.same(submission.value())
                : new Text(title.fr() + " (" + submission + ")", title.en() + " (" + submission + ")");
    }

    public SubmissionName name(Id<Submission> submission) {
        return new SubmissionName(submission, of(submission));
    }
}
