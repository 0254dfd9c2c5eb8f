package org.palmares.api.event.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;

/** One mistake in a small event file gives one sentence, in both languages, with its line. */
class BrokenEventsTest {
    private static final String EVENT = """
            format: 1
            id: petit
            name: Petit événement
            languages: [fr]
            timezone: Europe/Paris
            organizer: {name: Nous}
            groups: [{id: SOIN, label: Soin}]
            roles:
              - {id: MEDECIN, group: SOIN, label: Médecin}
              - {id: AUTRE, label: Autre, fallback: true}
            attributes: [{id: age, label: Âge, type: number, min: 0, max: 120}]
            teams:
              size: {min: 4, target: 5, max: 6}
              constraints:
                - {constraint: role-count, of: {groups: [SOIN]}, at-least: 1, priority: hard}
                - {constraint: balance, attribute: age, priority: soft}
            phases:
              - {id: inscription, kind: registration, label: Inscriptions, opens: 2026-03-01 09:00, closes: 2026-03-20 12:00}
              - {id: rendu, kind: submission, label: Rendu, opens: 2026-03-21 09:00, closes: 2026-03-22 12:00}
              - {id: jury, kind: judging, label: Jury, opens: 2026-03-22 14:00, closes: 2026-03-22 17:00}
            rubrics:
              - id: grille
                label: Grille
                scale: {min: 0, max: 5, step: 1}
                criteria:
                  - {id: interet, label: Intérêt, weight: 2}
                  - {id: rigueur, label: Rigueur, weight: 1}
            rounds:
              - {id: tour, label: Tour, phase: jury, rubric: grille, method: weighted-mean, quorum: 2, tie-break: [interet]}
            prizes:
              - {id: prix, label: Prix, kind: ranking, round: tour, amount: 100 EUR}
            rules:
              packs: [BASE]
              parameters: {minAge: 16}
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "prizes:\n",
                        "votes: [{id: foule, label: Foule, voters: everyone}]\nprizes:\n  - {id: tour, label: Aimé, kind: public-vote, vote: foule}\n",
                        "32:10 : « tour » est aussi l'identifiant d'un tour, et ce prix a des notes ou des rangs sous le sien (sa propre grille, ou un vote). Donnez-lui un autre identifiant.",
                        "32:10: \"tour\" is the id of a round as well, and this prize has marks or ranks under its own (a rubric of its own, or a vote). Give it another id."),
                mistake(
                        "prizes:\n",
                        "prizes:\n  - {id: tour, label: Aimé, kind: jury-choice, rubric: grille}\n",
                        "31:10 : « tour » est aussi l'identifiant d'un tour, et ce prix a des notes ou des rangs sous le sien (sa propre grille, ou un vote). Donnez-lui un autre identifiant.",
                        "31:10: \"tour\" is the id of a round as well, and this prize has marks or ranks under its own (a rubric of its own, or a vote). Give it another id."),
                mistake(
                        "{constraint: balance, attribute: age, priority: soft}",
                        "{constraint: met-before, across: event, priority: soft}",
                        "16:32 : « across » ne vaut que pour les tablées d'un atelier (rotations). Retirez-le : met.csv dit qui s'est déjà rencontré.",
                        "16:32: \"across\" is for the tables of a workshop (rotations) only. Remove it: met.csv says who met before."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  count: 3\n  sizes: [{teams: 2, size: {min: 8, target: 9, max: 9}}, {teams: 2, size: {min: 2, target: 3, max: 3}}]",
                        "15:3 : les tailles données font 4 équipes, mais l'événement en a 3 (count, ligne 14). Corrigez l'un des deux nombres.",
                        "15:3: the sizes given make 4 teams, but the event has 3 (count, line 14). Correct one of the two numbers."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  sizes: [{size: {min: 8, target: 9, max: 9}}]",
                        "14:11 : cette taille doit dire de quelles équipes elle est : « topic » (un sujet) ou « teams » (un nombre d'équipes), l'un des deux.",
                        "14:11: this size must say which teams it is of: \"topic\" (one topic) or \"teams\" (how many teams), one of the two."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  sizes: [{topic: T1, size: {min: 8, target: 9, max: 9}}]",
                        "14:19 : « T1 » n'est pas déclaré dans topics: list. Rien n'y est déclaré.",
                        "14:19: \"T1\" is not declared in topics: list. Nothing is declared there."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  sizes: [{teams: 2, size: {min: 8, target: 7, max: 9}}]",
                        "14:28 : la taille d'équipe ne va pas dans l'ordre : min 8, target 7, max 9 (attendu : min <= target <= max).",
                        "14:28: the team size is out of order: min 8, target 7, max 9 (expected: min <= target <= max)."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  formation: self-formed\n  sizes: [{teams: 2, size: {min: 8, target: 9, max: 9}}]",
                        "15:12 : les équipes viennent comme elles sont (formation: self-formed) : aucune n'est à compter. Donnez un sujet (topic), ou élargissez « size ».",
                        "15:12: teams come as they are (formation: self-formed), so there are none to count. Name a topic (topic), or widen \"size\"."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 6}\n  sizes: [{teams: 9000, size: {min: 1, target: 1, max: 1}}, {teams: 2000, size: {min: 1, target: 1, max: 1}}]",
                        "14:3 : les tailles données font 11000 équipes (attendu : au plus 10000). Corrigez les nombres.",
                        "14:3: the sizes given make 11000 teams (expected: 10000 at most). Correct the numbers."),
                mistake(
                        "{constraint: balance, attribute: age, priority: soft}",
                        "{constraint: coverage, of: {roles: []}, teams: 2, priority: soft}",
                        "16:34 : aucun rôle ni groupe n'est nommé. Nommez-en un, ou retirez la contrainte.",
                        "16:34: no role and no group is named. Name one, or remove the constraint."),
                mistake(
                        "{constraint: balance, attribute: age, priority: soft}",
                        "{constraint: spread, attribute: age, priority: soft}",
                        "16:39 : la contrainte « spread » ne sait pas lire « age », de type number (attendu : code). Choisissez un autre attribut.",
                        "16:39: constraint \"spread\" cannot read \"age\", of type number (expected: code). Choose another attribute."),
                mistake(
                        "organizer: {name: Nous}",
                        "organiser: {name: Nous}",
                        "6:1 : la clé « organiser » est inconnue ; vouliez-vous dire « organizer » ?",
                        "6:1: key \"organiser\" is unknown; did you mean \"organizer\"?"),
                mistake(
                        "{name: Nous}",
                        "{name: Nous, couleur: bleu}",
                        "6:25 : la clé « couleur » est inconnue. Clés attendues ici : name, public.",
                        "6:25: key \"couleur\" is unknown. Keys expected here: name, public."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: cinq, max: 6}",
                        "13:26 : target : trouvé le texte « cinq », attendu : un nombre entier de 1 à 40.",
                        "13:26: target: found the text \"cinq\", expected: a whole number from 1 to 40."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 7, max: 6}",
                        "13:9 : la taille d'équipe ne va pas dans l'ordre : min 4, target 7, max 6 (attendu : min <= target <= max).",
                        "13:9: the team size is out of order: min 4, target 7, max 6 (expected: min <= target <= max)."),
                mistake(
                        "size: {min: 4, target: 5, max: 6}",
                        "size: {min: 4, target: 5, max: 60}",
                        "13:34 : max : trouvé 60, attendu : un nombre entier de 1 à 40. Corrigez le nombre.",
                        "13:34: max: found 60, expected: a whole number from 1 to 40. Correct the number."),
                mistake(
                        "round: tour, amount",
                        "amount",
                        "31:5 : il manque la clé « round » (attendu : un tour déclaré dans rounds). Ajoutez-la ici.",
                        "31:5: key \"round\" is missing (expected: a round declared in rounds). Add it here."),
                mistake(
                        "round: tour, amount",
                        "round: finale, amount",
                        "31:51 : « finale » n'est pas déclaré dans rounds. Déclarés : tour.",
                        "31:51: \"finale\" is not declared in rounds. Declared: tour."),
                mistake(
                        "closes: 2026-03-22 12:00",
                        "closes: 2026-03-20 12:00",
                        "19:82 : la phase « rendu » ferme (2026-03-20 12:00) avant d'ouvrir (2026-03-21 09:00), ou au même moment. Corrigez l'une des deux dates.",
                        "19:82: phase \"rendu\" closes (2026-03-20 12:00) before it opens (2026-03-21 09:00), or at the same moment. Correct one of the dates."),
                mistake(
                        "opens: 2026-03-22 14:00, closes: 2026-03-22 17:00",
                        "opens: 2026-03-02 14:00, closes: 2026-03-22 17:00",
                        "20:51 : la phase « jury » (judging) ouvre le 2026-03-02 14:00, avant la phase « rendu » (submission, 2026-03-21 09:00). Corrigez l'une des deux dates.",
                        "20:51: phase \"jury\" (judging) opens on 2026-03-02 14:00, before phase \"rendu\" (submission, 2026-03-21 09:00). Correct one of the dates."),
                mistake(
                        "closes: 2026-03-22 17:00",
                        "closes: 2026-03-29 02:30",
                        "20:77 : l'heure « 2026-03-29 02:30 » n'existe pas à Europe/Paris : on passe alors à l'heure d'été. Choisissez une heure avant ou après le changement.",
                        "20:77: the hour \"2026-03-29 02:30\" does not exist in Europe/Paris: clocks go forward then. Choose an hour before or after the change."),
                mistake(
                        "closes: 2026-03-22 17:00",
                        "closes: 2026-02-30 17:00",
                        "20:77 : « 2026-02-30 17:00 » n'est pas une date et une heure qui existent (attendu : comme 2026-10-09 12:00). Corrigez-la.",
                        "20:77: \"2026-02-30 17:00\" is not a date and hour that exist (expected: such as 2026-10-09 12:00). Correct it."),
                mistake(
                        "closes: 2026-03-22 17:00",
                        "closes: 17:00",
                        "20:77 : closes : trouvé le texte « 17:00 », attendu : une date et une heure comme 2026-10-09 12:00.",
                        "20:77: closes: found the text \"17:00\", expected: a date and an hour such as 2026-10-09 12:00."),
                mistake(
                        "timezone: Europe/Paris",
                        "timezone: Europe/Pari",
                        "5:11 : le fuseau horaire « Europe/Pari » est inconnu ; vouliez-vous dire « Europe/Paris » ? Attendu : un nom comme Europe/Paris.",
                        "5:11: time zone \"Europe/Pari\" is unknown; did you mean \"Europe/Paris\"? Expected: a name such as Europe/Paris."),
                mistake(
                        "format: 1",
                        "format: 2",
                        "1:9 : format : trouvé 2. Valeurs attendues : 1.",
                        "1:9: format: found 2. Values expected: 1."),
                mistake(
                        "kind: judging",
                        "kind: juging",
                        "20:22 : kind : trouvé le texte « juging » ; vouliez-vous dire « judging » ?",
                        "20:22: kind: found the text \"juging\"; did you mean \"judging\"?"),
                mistake(
                        "constraint: balance",
                        "constraint: balanced",
                        "16:20 : constraint : trouvé le texte « balanced » ; vouliez-vous dire « balance » ?",
                        "16:20: constraint: found the text \"balanced\"; did you mean \"balance\"?"),
                mistake(
                        "groups: [SOIN]}, at-least: 1",
                        "groups: [SOIN]}",
                        "15:7 : aucun nombre n'est donné. Ajoutez at-least, at-most, exactly ou not-one: true.",
                        "15:7: no number is given. Add at-least, at-most, exactly or not-one: true."),
                mistake(
                        "groups: [SOIN]}",
                        "groups: [SIN]}",
                        "15:46 : « SIN » n'est pas déclaré dans groups ; vouliez-vous dire « SOIN » ? Déclarés : SOIN.",
                        "15:46: \"SIN\" is not declared in groups; did you mean \"SOIN\"? Declared: SOIN."),
                mistake(
                        "type: number, min: 0, max: 120",
                        "type: code, codes: [a, b]",
                        "16:40 : la contrainte « balance » ne sait pas lire « age », de type code (attendu : number). Choisissez un autre attribut.",
                        "16:40: constraint \"balance\" cannot read \"age\", of type code (expected: number). Choose another attribute."),
                mistake(
                        "{id: AUTRE, label: Autre",
                        "{id: MEDECIN, label: Autre",
                        "10:10 : « MEDECIN » est déclaré deux fois (déjà ligne 9). Renommez l'un des deux.",
                        "10:10: \"MEDECIN\" is declared twice (first on line 9). Rename one of them."),
                mistake(
                        "scale: {min: 0, max: 5, step: 1}",
                        "scale: {min: 0, max: 5, step: 2}",
                        "24:35 : le pas 2 ne tombe pas juste sur le barème 0 – 5. Choisissez un pas qui mène exactement de min à max.",
                        "24:35: the step 2 does not divide the scale 0 – 5. Choose a step that leads exactly from min to max."),
                mistake(
                        "label: Intérêt, weight: 2",
                        "label: Intérêt, weight: 2, floor: 7",
                        "26:57 : 7 n'est pas une note du barème. Choisissez une note entre min et max.",
                        "26:57: 7 is not a mark of the scale. Choose a mark from min to max."),
                mistake(
                        "tie-break: [interet]",
                        "tie-break: [rigeur]",
                        "29:104 : « rigeur » n'est pas déclaré dans rubrics: grille ; vouliez-vous dire « rigueur » ? Déclarés : interet, rigueur.",
                        "29:104: \"rigeur\" is not declared in rubrics: grille; did you mean \"rigueur\"? Declared: interet, rigueur."),
                mistake(
                        "quorum: 2",
                        "quorum: 2, carry-over: 0.2",
                        "29:104 : le premier tour ne peut reprendre les points d'un tour précédent. Retirez carry-over.",
                        "29:104: the first round cannot carry over points of a previous round. Remove carry-over."),
                mistake(
                        "phase: jury,",
                        "phase: rendu,",
                        "29:36 : la phase « rendu » est de nature submission (attendu : judging). Nommez une autre phase.",
                        "29:36: phase \"rendu\" is of kind submission (expected: judging). Name another phase."),
                mistake(
                        "amount: 100 EUR",
                        "amount: 100",
                        "31:65 : amount : trouvé 100, attendu : un montant et sa monnaie comme 5000 EUR.",
                        "31:65: amount: found 100, expected: an amount and its currency such as 5000 EUR."),
                mistake(
                        "amount: 100 EUR",
                        "amount: 100 EUX",
                        "31:65 : la monnaie « EUX » est inconnue (attendu : un code ISO 4217 comme EUR). Corrigez-le.",
                        "31:65: currency \"EUX\" is unknown (expected: an ISO 4217 code such as EUR). Correct it."),
                mistake(
                        "amount: 100 EUR",
                        "amount: 100.005 EUR",
                        "31:65 : « 100.005 EUR » a trop de décimales (attendu : au plus 2). Arrondissez.",
                        "31:65: \"100.005 EUR\" has too many decimals (expected: at most 2). Round it."),
                mistake(
                        "{minAge: 16}",
                        "{minAg: 16}",
                        "34:16 : le paramètre « minAg » est inconnu ; vouliez-vous dire « minAge » ?",
                        "34:16: parameter \"minAg\" is unknown; did you mean \"minAge\"?"),
                mistake(
                        "id: petit",
                        "id: 2026",
                        "2:5 : id : trouvé 2026, attendu : un identifiant : 1 à 80 lettres sans accent, chiffres ou _ - . :. Mettez la valeur entre guillemets.",
                        "2:5: id: found 2026, expected: an identifier: 1 to 80 unaccented letters, digits or _ - . :. Put the value between quotes."),
                mistake(
                        "fallback: true}",
                        "fallback: oui}",
                        "10:41 : fallback : trouvé le texte « oui », attendu : true ou false.",
                        "10:41: fallback: found the text \"oui\", expected: true or false."),
                mistake(
                        "id: petit",
                        "id: petit\nid: grand",
                        "3:1 : la clé « id » est écrite deux fois (déjà ligne 2). Gardez-en une seule.",
                        "3:1: key \"id\" is written twice (first on line 2). Keep one."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void one_mistake_gives_one_sentence(String before, String after, String fr, String en) {
        List<Problem> problems = read(EVENT.replace(before, after));
        assertEquals(
                List.of("event.yaml:" + fr),
                problems.stream().map(problem -> problem.in(Language.FR)).toList());
        assertEquals(
                List.of("event.yaml:" + en),
                problems.stream().map(problem -> problem.in(Language.EN)).toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void every_mistake_really_changes_the_file(String before, String after) {
        assertEquals(List.of(), read(EVENT));
        assertEquals(1, EVENT.split(Pattern.quote(before), -1).length - 1, before);
    }

    private static List<Problem> read(String content) {
        EventReading reading =
                EventReader.read("event.yaml", content.getBytes(StandardCharsets.UTF_8), new SomeFacts());
        return reading instanceof EventReading.Refused refused
                ? refused.problems()
                : ((EventReading.Ready) reading).settings().notices();
    }

    private static Arguments mistake(String before, String after, String fr, String en) {
        return Arguments.of(before, after, fr, en);
    }
}
