package org.palmares.api.event.table;

import java.util.List;
import org.palmares.engine.domain.Place;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/** Every sentence about a table that cannot be read, or not quite: what was found, what was expected, what to do. */
final class TableProblems {
    static final String HEADER_ONLY = "TABLE_HEADER_ONLY";

    private TableProblems() {}

    static Problem tooLarge(String file, long bytes, long limit) {
        return error(
                file,
                "TABLE_TOO_LARGE",
                "Le fichier pèse " + megabytes(bytes) + " Mo ; " + megabytes(limit)
                        + " Mo sont acceptés. Gardez la seule feuille utile ou supprimez les colonnes inutiles.",
                "The file is " + megabytes(bytes) + " MB; " + megabytes(limit)
                        + " MB are accepted. Keep only the sheet you need, or remove the columns you do not.");
    }

    static Problem empty(String file) {
        return error(
                file,
                "TABLE_EMPTY",
                "Le fichier est vide ; une ligne de titres puis une ligne par enregistrement sont attendues."
                        + " Refaites l'export.",
                "The file is empty; a header line, then one line per record are expected. Export it again.");
    }

    static Problem headerOnly(String file, int line) {
        return Problem.notice(
                Place.of(file, line),
                HEADER_ONLY,
                new Text("Le fichier n'a qu'une ligne de titres.", "The file has a header line only."));
    }

    static Problem binary(String file) {
        return error(
                file,
                "TABLE_BINARY",
                "Le fichier contient des octets nuls : ce n'est pas un texte. Enregistrez la table en CSV UTF-8"
                        + " ou en XLSX.",
                "The file holds null bytes: it is not text. Save the table as CSV UTF-8 or as XLSX.");
    }

    static Problem pdf(String file) {
        return error(
                file,
                "TABLE_PDF",
                "Le fichier est un PDF ; une table CSV ou XLSX est attendue. Refaites l'export dans ce format.",
                "The file is a PDF; a CSV or XLSX table is expected. Export it again in that format.");
    }

    static Problem zipNamedOtherwise(String file) {
        return error(
                file,
                "TABLE_ZIP",
                "Le fichier est une archive zip ou un classeur. Si c'est un classeur Excel, renommez-le en .xlsx ;"
                        + " sinon, enregistrez la table en CSV ou en XLSX.",
                "The file is a zip archive or a workbook. If it is an Excel workbook, rename it to .xlsx;"
                        + " otherwise save the table as CSV or XLSX.");
    }

    static Problem oldWorkbook(String file) {
        return error(
                file,
                "TABLE_OLD_WORKBOOK",
                "Le fichier est un ancien classeur .xls ou un classeur protégé par mot de passe."
                        + " Enregistrez-le sous « Classeur Excel (.xlsx) » sans mot de passe.",
                "The file is an old .xls workbook or one protected by a password."
                        + " Save it as \"Excel workbook (.xlsx)\" without a password.");
    }

    static Problem notAWorkbook(String file) {
        return error(
                file,
                "TABLE_NOT_A_WORKBOOK",
                "Le nom finit par .xlsx mais le contenu n'est pas un classeur. Si c'est un texte, renommez-le en .csv.",
                "The name ends in .xlsx but the content is no workbook. If it is text, rename it to .csv.");
    }

    static Problem brokenWorkbook(String file) {
        return error(
                file,
                "TABLE_BROKEN_WORKBOOK",
                "Le classeur est endommagé ou n'est pas un classeur .xlsx. Ouvrez-le dans un tableur et"
                        + " enregistrez-le de nouveau en .xlsx ou en CSV UTF-8.",
                "The workbook is damaged or is not an .xlsx workbook. Open it in a spreadsheet program and"
                        + " save it again as .xlsx or CSV UTF-8.");
    }

    static Problem zipBomb(String file) {
        return error(
                file,
                "TABLE_ZIP_BOMB",
                "Le classeur contient trop de fichiers ou prend une taille démesurée une fois décompressé ; il n'a pas"
                        + " été ouvert. Copiez la table dans un classeur neuf.",
                "The workbook holds too many files or becomes huge once inflated; it was not opened."
                        + " Copy the table into a new workbook.");
    }

    static Problem documentType(String file) {
        return error(
                file,
                "TABLE_DOCUMENT_TYPE",
                "Le classeur contient une déclaration DOCTYPE ou une entité, qu'aucun tableur n'écrit ; il n'a pas été"
                        + " ouvert. Copiez la table dans un classeur neuf.",
                "The workbook holds a DOCTYPE declaration or an entity, which no spreadsheet program writes;"
                        + " it was not opened. Copy the table into a new workbook.");
    }

    static Problem noSuchSheet(String file, String wanted, List<String> names) {
        return error(
                file,
                "TABLE_NO_SUCH_SHEET",
                "La feuille « " + wanted + " » n'existe pas ; le classeur contient : " + String.join(", ", names)
                        + ". Corrigez import.yaml.",
                "There is no sheet \"" + wanted + "\"; the workbook holds: " + String.join(", ", names)
                        + ". Correct import.yaml.");
    }

    static Problem notInCharset(String file, String charset) {
        return error(
                file,
                "TABLE_CHARSET",
                "Le fichier n'est pas écrit en " + charset + ", comme le dit import.yaml. Retirez « charset » pour que"
                        + " Palmarès le trouve.",
                "The file is not written in " + charset + " as import.yaml says. Remove \"charset\" so that"
                        + " Palmarès finds it.");
    }

    static Problem openQuote(String file, int line) {
        return Problem.error(
                Place.of(file, line),
                "TABLE_OPEN_QUOTE",
                new Text(
                        "Un guillemet ouvert dans l'enregistrement qui commence vers cette ligne n'est jamais refermé."
                                + " Fermez-le ou doublez-le (\"\").",
                        "A quote opened in the record that starts about this line is never closed."
                                + " Close it or double it (\"\")."));
    }

    static Problem tooManyRows(String file, int line, int limit) {
        return Problem.error(Place.of(file, line), "TABLE_TOO_MANY_ROWS", rowsText(limit));
    }

    static Problem tooManySheetRows(String file, int limit) {
        return Problem.error(Place.of(file), "TABLE_TOO_MANY_ROWS", rowsText(limit));
    }

    private static Text rowsText(int limit) {
        return new Text(
                "La table a plus de " + limit + " lignes, lignes vides comprises. Supprimez les lignes vides sous la"
                        + " table (sélectionnez-les, puis « Supprimer ») ou partagez le fichier.",
                "The table has more than " + limit + " rows, empty ones included. Delete the empty rows below the"
                        + " table (select them, then \"Delete\"), or split the file.");
    }

    static Problem tooManyColumns(String file, int line, int found, int limit) {
        return Problem.error(
                Place.of(file, line),
                "TABLE_TOO_MANY_COLUMNS",
                new Text(
                        "La ligne a " + found + " cellules ou plus ; " + limit + " sont acceptées. Vérifiez le"
                                + " séparateur, ou supprimez les colonnes inutiles.",
                        "The row has " + found + " cells or more; " + limit + " are accepted. Check the delimiter,"
                                + " or remove the columns you do not need."));
    }

    static Problem cellTooLong(String file, int line, int column, int found, int limit) {
        return Problem.error(
                Place.of(file, line, column),
                "TABLE_CELL_TOO_LONG",
                new Text(
                        "La cellule a " + found + " caractères ; " + limit + " sont acceptés. Un guillemet mal fermé"
                                + " en est souvent la cause ; sinon, raccourcissez le texte.",
                        "The cell has " + found + " characters; " + limit + " are accepted. A quote that is not closed"
                                + " is often the cause; otherwise shorten the text."));
    }

    static Problem repeatedHeading(String file, int line, int column, String heading, String called) {
        return Problem.notice(
                Place.of(file, line, column),
                "TABLE_REPEATED_HEADING",
                new Text(
                        "Le titre « " + heading + " » est répété ; cette colonne est appelée « " + called + " ».",
                        "The heading \"" + heading + "\" is repeated; this column is called \"" + called + "\"."));
    }

    static Problem tooManyCells(String file, int line, int found, int expected) {
        return Problem.asked(
                Place.of(file, line),
                "TABLE_TOO_MANY_CELLS",
                new Text(
                        "La ligne a " + found + " cellules pour " + expected + " titres : un séparateur se trouve sans"
                                + " doute dans un texte sans guillemets. Corrigez la ligne.",
                        "The row has " + found + " cells for " + expected + " headings: a delimiter probably stands in"
                                + " a text without quotes. Correct the row."));
    }

    static Problem cellInError(String file, int line, int column, String shown) {
        return Problem.asked(
                Place.of(file, line, column),
                "TABLE_CELL_IN_ERROR",
                new Text(
                        "La cellule affiche l'erreur " + shown + " et est lue comme vide. Corrigez la formule.",
                        "The cell shows the error " + shown + " and is read as blank. Correct the formula."));
    }

    static Problem formula(String file, int line, int column) {
        return Problem.error(
                Place.of(file, line, column),
                "TABLE_FORMULA",
                new Text(
                        "La cellule est une formule ; un texte est attendu. Copiez-la et collez sa valeur.",
                        "The cell is a formula; a text is expected. Copy it and paste its value."));
    }

    private static Problem error(String file, String code, String fr, String en) {
        return Problem.error(Place.of(file), code, new Text(fr, en));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, (bytes + 999_999) / 1_000_000);
    }
}
