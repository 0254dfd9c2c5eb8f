package org.palmares.api.run.rankings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.palmares.api.run.Directory;
import org.palmares.api.run.Titles;
import org.palmares.engine.domain.Identity;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.SheetComment;
import org.palmares.engine.domain.Text;

/** What jurors wrote for a team, which is told it without a juror's name: words that hold one wait for a person. */
public record TeamWords(Directory directory) {
    public TeamWords {
        Objects.requireNonNull(directory, "directory");
    }

    /** Whether a team may read them. */
    public boolean nameNobody(SheetComment comment) {
        return named(comment).isEmpty();
    }

    /** One problem per comment that is kept back. */
    public List<Problem> problems(List<SheetComment> comments, Titles titles) {
        return comments.stream()
                .flatMap(comment -> named(comment).map(juror -> keptBack(comment, juror, titles)).stream())
                .toList();
    }

    private Optional<Identity> named(SheetComment comment) {
        return directory.jurorNamedIn(comment.forTeam());
    }

    private Problem keptBack(SheetComment comment, Identity named, Titles titles) {
        String writer = directory.withId(comment.juror());
        Text title = titles.withId(comment.submission());
        return Problem.asked(
                comment.place(),
                "COMMENT_NAMES_JUROR",
                new Text(
                        "les mots de " + writer + " pour l'équipe de " + title.fr() + " nomment un membre du jury ("
                                + named.fullName() + ") : le retour à l'équipe ne les imprime pas. Dites-le sans nom"
                                + " (colonne for_team).",
                        "the words of " + writer + " for the team of " + title.en() + " name a juror ("
                                + named.fullName() + "): the team's feedback does not print them. Say it without a"
                                + " name (column for_team)."));
    }
}
