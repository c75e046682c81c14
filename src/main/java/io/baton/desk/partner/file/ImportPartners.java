package io.baton.desk.partner.file;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.file.ImportWords;
import java.util.List;
import java.util.Map;

/// `partner import` with a file shows a preview. Without one, it opens the upload form or explains
/// how to send a file.
final class ImportPartners implements Command, FormHandler, NoOtherChange {
    static final String NAME = "partner import";
    private static final String FORM = "partner.import";
    private static final String FILE = "file";

    private static final ImportWords WORDS =
            new ImportWords(
                    NAME,
                    ".",
                    "The first row names the columns: Name and Skills, and optionally Regions, They pay us,"
                            + " We pay them, Contact e-mail and Status.",
                    List.of(
                            Text.of("Name,Skills,Regions,They pay us,Contact e-mail"),
                            Text.of("CloudNine,\"VoIP, Azure\",Berlin,10%,rita@cloudnine.example")),
                    Text.of("Nothing is saved until you confirm. ")
                            .code("partner export")
                            .plain(" gives you a file to start from."));

    private final ImportStaging importStaging;

    ImportPartners(ImportStaging importStaging) {
        this.importStaging = importStaging;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String usage() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "imports partners from a CSV file after showing you what would change";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var files = ImportWords.files(ask);
        if (files.isEmpty()) {
            return ask.turn().replyCapability().canOpenForm()
                    ? new Reply.OpenForm(toUpload())
                    : WORDS.howTo(ask);
        }
        return files.size() > 1
                ? ImportWords.oneAtATime()
                : WORDS.answer(importStaging.stage(ask, files.getFirst()));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public String formId() {
        return FORM;
    }

    private static Form toUpload() {
        return new Form(
                FORM,
                "Import partners",
                "Preview",
                "",
                List.of(new Field.FileUpload(FILE, "CSV file", true, "csv", WORDS.columns())));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var file = filled.files().get(FILE);
        return file == null
                ? new Reply.FieldErrors(Map.of(FILE, "Choose a file."))
                : ImportWords.answer(importStaging.stage(ask, file), FILE);
    }
}
