package io.baton.desk.revenue.past;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.file.ImportWords;
import io.baton.desk.file.SentSheet;
import java.util.List;
import java.util.Map;

/// `revenue import` with a file or pasted rows shows a preview. Without them, it opens a form or
/// explains how to send a file. `refer import` is the same.
final class ImportHistory implements Command, FormHandler, NoOtherChange {
    static final String NAME = "revenue import";
    private static final String FORM = "revenue.import";
    private static final String FILE = "file";
    private static final String ROWS = "rows";
    private static final String CONTENT = "totals or referrals";

    private static final ImportWords WORDS =
            new ImportWords(
                    NAME,
                    ", or paste its rows below that text.",
                    "Monthly totals: Month, Total. Past referrals: Date, Direction, Client, Need, Partner,"
                            + " Result, Amount, Recurring, Won on, Fee, Contact, Reference.",
                    List.of(
                            Text.of("Date,Direction,Client,Need,Partner,Result,Amount,Won on"),
                            Text.of(
                                    "2024-03-05,sent,Acme,phone system,RingPros,won,\"12,500\",2024-04-10"),
                            Text.of("2024-05-21,received,Lake Hotel,wifi,CloudNine,lost,,")),
                    Text.of("Nothing is saved until you confirm."));

    private final String name;
    private final boolean listed;
    private final PastStaging staging;

    private ImportHistory(String name, boolean listed, PastStaging staging) {
        this.name = name;
        this.listed = listed;
        this.staging = staging;
    }

    /// The command, and another name of it that the help leaves out.
    static List<ImportHistory> both(PastStaging staging) {
        return List.of(
                new ImportHistory(NAME, true, staging),
                new ImportHistory("refer import", false, staging));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String usage() {
        return name;
    }

    @Override
    public String purpose() {
        return "imports monthly totals or past referrals from a CSV file after showing you what would change";
    }

    @Override
    public boolean listed() {
        return listed;
    }

    /// Only rows may follow: `import CloudNine's referral` is no command.
    @Override
    public Fit fit(Ask ask, String rest) {
        return rest.isEmpty() || rest.contains("\n") ? Fit.EXACT : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var files = ImportWords.files(ask);
        if (files.size() > 1) {
            return ImportWords.oneAtATime();
        }
        if (files.isEmpty() && rest.isEmpty()) {
            return ask.turn().replyCapability().canOpenForm()
                    ? new Reply.OpenForm(toUpload())
                    : WORDS.howTo(ask);
        }
        var sent =
                files.isEmpty()
                        ? SentSheet.pasted(pasted(ask, rest), CONTENT)
                        : SentSheet.of(files.getFirst(), CONTENT);
        return WORDS.answer(staging.stage(ask, sent));
    }

    /// What follows the first line, as it was sent: in a command's text, tabs are spaces.
    private static String pasted(Ask ask, String rest) {
        var lines =
                ask.turn() instanceof Turn.Said said
                        ? said.text().strip().split("\\R", 2)
                        : new String[] {rest};
        return lines.length == 2 ? lines[1] : rest;
    }

    private static Form toUpload() {
        return new Form(
                FORM,
                "Import history",
                "Preview",
                "",
                List.of(
                        new Field.FileUpload(FILE, "CSV file", false, "csv", WORDS.columns()),
                        new Field.LongText(ROWS, "Or paste the rows", false, "", "Month,Total …")));
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var file = filled.files().get(FILE);
        var rows = filled.answers().getOrDefault(ROWS, "").strip();
        if (file == null && rows.isEmpty()) {
            return new Reply.FieldErrors(Map.of(FILE, "Choose a file, or paste rows."));
        }
        var sent = file == null ? SentSheet.pasted(rows, CONTENT) : SentSheet.of(file, CONTENT);
        return ImportWords.answer(staging.stage(ask, sent), file == null ? ROWS : FILE);
    }

    @Override
    public boolean openToContacts() {
        return false;
    }
}
