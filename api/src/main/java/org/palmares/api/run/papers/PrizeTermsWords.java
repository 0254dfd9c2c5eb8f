package org.palmares.api.run.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.palmares.api.event.settings.EventSettings;
import org.palmares.api.report.TermsPage;
import org.palmares.engine.domain.Category;
import org.palmares.engine.domain.Event;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Role;
import org.palmares.engine.domain.Round;
import org.palmares.engine.domain.Text;
import org.palmares.engine.domain.Topic;
import org.palmares.engine.domain.Vote;
import org.palmares.engine.scoring.prizes.PrizeRequest;
import org.palmares.engine.scoring.prizes.Series;

/** By which terms prizes are won, in words for the annex that is published: what decides, and nothing that does not. */
final class PrizeTermsWords {
    private final EventSettings settings;
    private final Event event;

    PrizeTermsWords(EventSettings settings) {
        this.settings = settings;
        this.event = settings.event();
    }

    TermsPage.PrizeTerms of(Prize prize) {
        List<Text> how = new ArrayList<>(List.of(source(prize)));
        place(prize).ifPresent(how::add);
        if (prize.laureates() > 1) {
            how.add(new Text(prize.laureates() + " lauréats", prize.laureates() + " laureates"));
        }
        how.addAll(openTo(prize));
        prize.threshold().map(least -> from(least, prize)).ifPresent(how::add);
        tied(prize).ifPresent(how::add);
        PaidWords.of(prize)
                .map(said -> new Text("dotation " + said.fr(), "amount " + said.en()))
                .ifPresent(how::add);
        return new TermsPage.PrizeTerms(prize.label(), how, prize.amount());
    }

    /** What holds for several prizes. */
    List<Text> ofAll() {
        List<Text> sentences = new ArrayList<>();
        settings.awards()
                .prizesPerTeam()
                .ifPresent(most -> sentences.add(new Text(
                        "Une même équipe reçoit au plus " + most + " prix, attribués dans l'ordre de cette liste.",
                        "One team wins at most " + Language.EN.count(most, "prize", "prizes")
                                + ", given in the order of this list.")));
        if (settings.awards().allocation() == PrizeRequest.Allocation.WISHES) {
            sentences.add(new Text(
                    "Les prix que des personnes attribuent le sont ensemble, après les autres : le plus de places"
                            + " possible sont pourvues, puis les vœux sont suivis au mieux.",
                    "Prizes that people give are given together, after the others: as many places as can be are"
                            + " filled, then wishes are followed as well as can be."));
        }
        settings.awards().votes().forEach(vote -> sentences.add(voters(vote)));
        return sentences;
    }

    private Text source(Prize prize) {
        if (prize.source().rubric().isPresent()) {
            return new Text("noté avec une grille à part, ci-dessus", "marked with a rubric of its own, above");
        }
        Optional<Text> ranking = prize.source().round().map(this::ranking);
        return ranking.or(() -> prize.source().vote().map(this::vote)).orElseGet(() -> chosen(prize));
    }

    private Text ranking(Id<Round> id) {
        return event.rounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .map(round -> new Text(
                        "classement : " + round.label().fr(),
                        "ranking: " + round.label().en()))
                .orElseThrow();
    }

    /** Which places of its ranking it rewards, where there are other prizes for other places. */
    private Optional<Text> place(Prize prize) {
        OptionalInt first = Series.firstPlace(event.prizes(), prize);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int from = first.getAsInt();
        int to = from + prize.laureates() - 1;
        return Optional.of(
                from == to
                        ? Text.same("place " + from)
                        : new Text("places " + from + " à " + to, "places " + from + " to " + to));
    }

    private Text vote(Id<Vote> id) {
        return settings.awards().votes().stream()
                .filter(vote -> vote.id().equals(id))
                .findFirst()
                .map(vote -> new Text(
                        "vote : " + vote.label().fr(), "vote: " + vote.label().en()))
                .orElseThrow();
    }

    private static Text chosen(Prize prize) {
        return switch (prize.kind()) {
            case SPONSOR -> new Text("choix du partenaire", "choice of the sponsor");
            case COMMITTEE -> new Text("choix du comité", "choice of the committee");
            case JURY_CHOICE, RANKING, PUBLIC_VOTE -> new Text("choix du jury", "choice of the jury");
        };
    }

    private List<Text> openTo(Prize prize) {
        List<Text> openTo = new ArrayList<>();
        if (prize.openTo().pool() == Prize.Pool.FINALISTS) {
            openTo.add(new Text("parmi les finalistes", "among the finalists"));
        }
        prize.openTo()
                .category()
                .map(this::category)
                .map(label -> new Text("catégorie : " + label.fr(), "category: " + label.en()))
                .ifPresent(openTo::add);
        prize.openTo()
                .topic()
                .flatMap(event::findTopic)
                .map(Topic::title)
                .map(title -> new Text("sujet : " + title.fr(), "topic: " + title.en()))
                .ifPresent(openTo::add);
        prize.sponsor()
                .flatMap(id -> event.sponsors().stream()
                        .filter(sponsor -> sponsor.id().equals(id))
                        .findFirst())
                .map(sponsor -> new Text(
                        "fermé aux équipes qui comptent quelqu'un du partenaire (" + sponsor.name() + ")",
                        "closed to teams with somebody of the sponsor (" + sponsor.name() + ")"))
                .ifPresent(openTo::add);
        return openTo;
    }

    private Text category(Id<Category> id) {
        return event.categories().stream()
                .filter(category -> category.id().equals(id))
                .map(Category::label)
                .findFirst()
                .orElseThrow();
    }

    private static Text from(BigDecimal least, Prize prize) {
        Text unit = prize.source().isBallots() ? new Text("voix", "ballots") : new Text("points", "points");
        String number = least.toPlainString();
        return new Text(
                "à partir de " + number.replace('.', ',') + " " + unit.fr() + ", sinon non attribué",
                "from " + number + " " + unit.en() + " on, otherwise not awarded");
    }

    /** Whom a margin ties, and what those who are tied receive; nothing where there is neither. */
    private Optional<Text> tied(Prize prize) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        BigDecimal within = prize.tied().within();
        if (within.signum() > 0) {
            boolean two = within.compareTo(BigDecimal.valueOf(2)) >= 0;
            boolean one = within.compareTo(BigDecimal.ONE) == 0;
            String number = within.toPlainString();
            fr.add("à moins de " + number.replace('.', ',') + (two ? " points" : " point")
                    + " du meilleur d'une place");
            en.add("less than " + number + (one ? " point" : " points") + " below the best of a place");
        }
        if (prize.amount().isPresent()) {
            boolean shared = prize.tied().receive() == Prize.ExAequo.SHARED;
            fr.add(shared ? "les dotations de leurs places sont partagées" : "chacun reçoit la dotation entière");
            en.add(shared ? "the amounts of their places are shared" : "each receives the full amount");
            further(prize, shared).ifPresent(said -> {
                fr.add(said.fr());
                en.add(said.en());
            });
        }
        return Optional.of(new Text("ex æquo : " + String.join(" ; ", fr), "tied: " + String.join("; ", en)))
                .filter(said -> !fr.isEmpty());
    }

    /** What becomes of the next prizes of the same series; nothing where there is none. */
    private Optional<Text> further(Prize prize, boolean shared) {
        boolean more = event.prizes().stream()
                .skip(event.prizes().indexOf(prize) + 1L)
                .anyMatch(next -> Series.of(next).equals(Series.of(prize)));
        Text said = shared
                ? new Text(
                        "celles des prix suivants comprises, tant que les ex æquo en tiennent les places",
                        "with those of the next prizes whose places they hold")
                : new Text("le prix suivant va au suivant", "the next prize goes to the next");
        return Optional.of(said).filter(words -> more);
    }

    private Text voters(Vote vote) {
        Text who = switch (vote.voters()) {
            case EVERYONE ->
                new Text("votent tous ceux qui ont un badge ou un bulletin", "everyone with a badge or a ballot votes");
            case PARTICIPANTS -> new Text("votent les participants", "participants vote");
            case ROLES ->
                new Text(
                        "votent les participants de ces rôles : " + roles(vote, Language.FR),
                        "participants of these roles vote: " + roles(vote, Language.EN));
        };
        return new Text(
                vote.label().fr() + " : " + who.fr() + ", une fois par badge ; un bulletin pour sa propre équipe "
                        + (vote.ownTeam() ? "compte." : "ne compte pas."),
                vote.label().en() + ": " + who.en() + ", once a badge; a ballot for one's own team "
                        + (vote.ownTeam() ? "counts." : "does not count."));
    }

    private String roles(Vote vote, Language language) {
        return event.roles().stream()
                .filter(role -> vote.roles().contains(role.id()))
                .map(Role::publicLabel)
                .map(label -> label.in(language))
                .collect(Collectors.joining(", "));
    }
}
