package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import java.util.List;
import java.util.Map;

/// `partner import` with a file shows a preview. Without one, it opens the upload form or explains
/// how to send a file.
final class ImportPartners implements Command, FormHandler, NoOtherChange {
    private static final String FORM = "partner.import";
    private static final String FILE = "file";

    private final ImportStaging importStaging;

    ImportPartners(ImportStaging importStaging) {
        this.importStaging = importStaging;
    }

    @Override
    public String name() {
        return "partner import";
    }

    @Override
    public String usage() {
        return "partner import";
    }

    @Override
    public String purpose() {
        return "imports partners from a CSV file after showing you what would change";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var files = ask.turn() instanceof Turn.Said said ? said.files() : List.<Attachment>of();
        if (files.isEmpty()) {
            return ask.turn().replyCapability().canOpenForm()
                    ? new Reply.OpenForm(toUpload())
                    : new Reply.Whisper(ImportCards.howTo(ask.channel() != null));
        }
        return files.size() > 1
                ? new Reply.Whisper(ImportCards.oneAtATime())
                : switch (importStaging.stage(ask, files.getFirst())) {
                    case ImportStaging.Staging.Unreadable(var why) ->
                            new Reply.Whisper(ImportCards.unreadable(why));
                    case ImportStaging.Staging.Previewed(var card) -> new Reply.Whisper(card);
                };
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
                List.of(new Field.FileUpload(FILE, "CSV file", true, "csv", ImportCards.COLUMNS)));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var file = filled.files().get(FILE);
        if (file == null) {
            return new Reply.FieldErrors(Map.of(FILE, "Choose a file."));
        }
        return switch (importStaging.stage(ask, file)) {
            case ImportStaging.Staging.Unreadable(var why) ->
                    new Reply.FieldErrors(Map.of(FILE, why));
            case ImportStaging.Staging.Previewed(var card) -> new Reply.Whisper(card);
        };
    }
}
