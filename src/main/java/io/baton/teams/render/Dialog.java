package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Text;
import io.baton.door.TextShortener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Renders the content of a dialog: the response to `task/fetch`, `task/submit`,
/// `composeExtension/fetchTask` and `composeExtension/submitAction`. An empty response closes the
/// dialog.
public final class Dialog {
    private static final int FEW = 2;

    private Dialog() {}

    /// @param dialog identifies the dialog, so that submitting it again counts as the same act
    public static ObjectNode opened(Form form, String dialog) {
        return form.fields().stream().anyMatch(Field.FileUpload.class::isInstance)
                ? showing(filesByMessage(form.title()))
                : of(form, dialog, Map.of());
    }

    /// The submitted form again, with its answers and the errors.
    public static ObjectNode withErrors(DialogAnswers answers, Map<String, String> errors) {
        return of(answers.form().prefilled(answers.byField()), answers.dialog(), errors);
    }

    /// The submitted form again, with its answers and a sentence above them.
    public static ObjectNode stillOpen(DialogAnswers answers, Card why) {
        return withErrors(answers, Map.of("", why.summary()));
    }

    /// A card shown in a dialog.
    public static ObjectNode showing(Card card) {
        return task("Baton", "medium", AdaptiveCard.of(card, Surface.whisper()));
    }

    /// @param title the form's title, e.g. `Import partners`
    private static Card filesByMessage(String title) {
        return Card.saying(
                "%s: Teams only takes files in messages. Send me the file in a direct message, with the command in it."
                        .formatted(title));
    }

    /// Shows one sentence and ends the dialog.
    public static ObjectNode saying(String words) {
        var value = TextShortener.singleLine(words, TeamsLimits.SUMMARY, "Done.");
        return wrapped(CardElements.element("message").put("value", value));
    }

    private static ObjectNode of(Form form, String dialog, Map<String, String> errors) {
        var unplaced = new HashMap<>(errors);
        form.fields().forEach(field -> unplaced.remove(field.name()));
        var body = new ArrayList<ObjectNode>();
        unplaced.values().stream().sorted().map(Dialog::wrong).forEach(body::add);
        for (var field : form.fields()) {
            if (errors.containsKey(field.name())) {
                body.add(wrong(errors.getOrDefault(field.name(), "")));
            }
            body.add(FormInputs.of(field));
        }
        var card = CardElements.card(body);
        card.set("actions", CardElements.array(List.of(submit(form, dialog))));
        return task(form.title(), height(form), card);
    }

    private static ObjectNode wrong(String why) {
        return CardElements.text(
                Text.of(why.isBlank() ? "This needs a change." : why),
                TeamsLimits.FACT,
                run -> run.put("color", "Attention"));
    }

    private static ObjectNode submit(Form form, String dialog) {
        var submit = CardElements.element("Action.Submit").put("style", "positive");
        submit.put("title", TextShortener.singleLine(form.submit(), TeamsLimits.LABEL, "Submit"));
        submit.set(
                "data", CardElements.object().set(ButtonData.KEY, EmbeddedForm.of(form, dialog)));
        return submit;
    }

    private static String height(Form form) {
        long passages = form.fields().stream().filter(Field.LongText.class::isInstance).count();
        long lines = form.fields().size() + passages;
        return lines <= FEW ? "small" : lines <= 2 * FEW ? "medium" : "large";
    }

    private static ObjectNode task(String title, String height, ObjectNode card) {
        var value =
                CardElements.object()
                        .put(
                                "title",
                                TextShortener.singleLine(title, TeamsLimits.DIALOG_TITLE, "Baton"))
                        .put("height", height)
                        .put("width", "medium");
        value.set("card", CardElements.attachment(card));
        var task = CardElements.element("continue");
        task.set("value", value);
        return wrapped(task);
    }

    private static ObjectNode wrapped(ObjectNode task) {
        var answer = CardElements.object();
        answer.set("task", task);
        return answer;
    }
}
