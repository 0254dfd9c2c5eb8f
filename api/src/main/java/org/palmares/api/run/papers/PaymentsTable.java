package org.palmares.api.run.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palmares.api.event.folder.Payee;
import org.palmares.api.report.Cell;
import org.palmares.api.report.Column;
import org.palmares.api.report.ReportTable;
import org.palmares.api.run.Entry;
import org.palmares.api.run.gates.JudgedEntry;
import org.palmares.api.run.stages.Stages;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Prize;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;
import org.palmares.engine.scoring.prizes.Payment;
import org.palmares.engine.scoring.prizes.PrizeResult;

/** Who receives which money, with names: for the organizer alone. Nobody is paid by it; a person settles what it asks. */
public final class PaymentsTable {
    private static final List<Column> COLUMNS = List.of(
            Column.code("prize", new Text("Prix", "Prize")),
            Column.code("submission", new Text("Projet", "Submission")),
            Column.text("title", new Text("Titre", "Title")),
            Column.code("participant", new Text("Membre", "Member")),
            Column.text("payee", new Text("Bénéficiaire", "Payee")),
            Column.money("amount", new Text("Montant", "Amount")),
            Column.code("currency", new Text("Devise", "Currency")),
            Column.text("to_settle", new Text("À régler", "To be settled")));

    private static final Text NAMELESS =
            new Text("nommer le bénéficiaire dans payees.csv", "name the payee in payees.csv");
    private static final Text NO_MONEY =
            new Text("ne peut accepter d'argent : décider de cette part", "may accept no money: decide on this share");

    private final Stages stages;
    private final List<Owed> owed;

    private PaymentsTable(Stages stages) {
        this.stages = stages;
        this.owed = owed(stages);
    }

    /** One payment of one prize to, or for, one entry. */
    private record Owed(Prize prize, Entry entry, Payment payment, Optional<Payee> payee) {
        private boolean isNameless() {
            return payment.member().isEmpty() && payee.flatMap(Payee::name).isEmpty();
        }

        private boolean isRefused() {
            return payee.filter(each -> !each.accepts()).isPresent();
        }

        private Optional<Text> toSettle() {
            return isRefused() ? Optional.of(NO_MONEY) : Optional.of(NAMELESS).filter(said -> isNameless());
        }
    }

    /** Empty unless a prize that is won is paid to members, or the folder names payees. */
    public static Optional<ReportTable> of(Stages stages) {
        PaymentsTable table = new PaymentsTable(stages);
        return table.isAsked()
                ? Optional.of(new ReportTable(
                        "payments",
                        new Text("Versements", "Payments"),
                        COLUMNS,
                        table.owed.stream().map(table::row).toList()))
                : Optional.empty();
    }

    private boolean isAsked() {
        return !owed.isEmpty()
                && (!stages.awarding().payees().isEmpty()
                        || owed.stream().anyMatch(each -> each.prize().paidTo() != Prize.PaidTo.TEAM));
    }

    private static List<Owed> owed(Stages stages) {
        List<Owed> owed = new ArrayList<>();
        for (int at = 0; at < stages.prizes().size(); at++) {
            Prize prize = stages.event().prizes().get(at);
            if (stages.prizes().get(at) instanceof PrizeResult.Awarded awarded) {
                awarded.laureates().forEach(laureate -> owed.addAll(owed(prize, laureate, stages)));
            }
        }
        return owed;
    }

    private static List<Owed> owed(Prize prize, PrizeResult.Laureate laureate, Stages stages) {
        Entry entry = stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(each -> each.id().equals(laureate.submission()))
                .findFirst()
                .orElseThrow();
        List<Id<Participant>> members =
                entry.members().stream().map(Participant::id).sorted().toList();
        return laureate.amount().stream()
                .flatMap(amount -> Payment.of(prize.paidTo(), amount, members).stream())
                .map(payment -> new Owed(prize, entry, payment, payee(entry, payment, stages)))
                .toList();
    }

    private static Optional<Payee> payee(Entry entry, Payment payment, Stages stages) {
        return stages.awarding().payees().stream()
                .filter(payee ->
                        payee.submission().equals(entry.id()) && payee.member().equals(payment.member()))
                .findFirst();
    }

    private List<Cell> row(Owed each) {
        Optional<String> name = each.payee()
                .flatMap(Payee::name)
                .or(() -> each.payment()
                        .member()
                        .map(member -> stages.directory().participant(member).fullName()));
        return List.of(
                Cell.of(each.prize().id()),
                Cell.of(each.entry().id()),
                Cell.of(stages.titles().of(each.entry().id())),
                Cell.orBlank(each.payment().member().map(Cell::of)),
                Cell.orBlank(name.map(Cell::of)),
                Cell.of(each.payment().amount().value()),
                Cell.code(each.payment().amount().currency().getCurrencyCode()),
                Cell.orBlank(each.toSettle().map(Cell::of)));
    }

    /** Payees who are missing or may accept no money, and lines of {@code payees.csv} about nobody of the entry. */
    public static List<Problem> problems(Stages stages) {
        PaymentsTable table = new PaymentsTable(stages);
        List<Problem> problems = new ArrayList<>();
        stages.awarding().payees().stream()
                .filter(payee -> payee.member().isPresent() && !isMember(payee, stages))
                .forEach(payee -> problems.add(notMember(payee, stages)));
        long open =
                table.owed.stream().filter(each -> each.toSettle().isPresent()).count();
        if (table.isAsked() && open > 0) {
            problems.add(toSettle(open));
        }
        return problems;
    }

    private static boolean isMember(Payee payee, Stages stages) {
        return stages.entries().stream()
                .map(JudgedEntry::entry)
                .filter(entry -> entry.id().equals(payee.submission()))
                .flatMap(entry -> entry.members().stream())
                .anyMatch(member -> member.id().equals(payee.member().orElseThrow()));
    }

    private static Problem notMember(Payee payee, Stages stages) {
        Text title = stages.titles().withId(payee.submission());
        String member = payee.member().orElseThrow().value();
        return Problem.asked(
                payee.place(),
                "PAYEE_NOT_MEMBER",
                new Text(
                        member + " n'est pas de l'équipe de " + title.fr() + ". Corrigez la ligne, ou retirez-la.",
                        member + " is not of the team of " + title.en() + ". Correct the line, or remove it."));
    }

    private static Problem toSettle(long payments) {
        return Problem.asked(
                Place.of("payments.csv"),
                "PAYMENTS_TO_SETTLE",
                payments == 1
                        ? new Text(
                                "un versement à régler : bénéficiaire à nommer, ou qui ne peut accepter d'argent. Voyez"
                                        + " payments.csv.",
                                "one payment to be settled: a payee to be named, or who may accept no money. See"
                                        + " payments.csv.")
                        : new Text(
                                payments + " versements à régler : bénéficiaires à nommer, ou qui ne peuvent accepter"
                                        + " d'argent. Voyez payments.csv.",
                                payments
                                        + " payments to be settled: payees to be named, or who may accept no money. See"
                                        + " payments.csv."));
    }
}
