package io.baton.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.door.TextShortener;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Renders a form as a modal. Each field is a block with the field's name as its id.
public final class FormView {
    /// The one `action_id` in each field's block.
    static final String ANSWER = "answer";

    private FormView() {}

    /// @param formOrigin where the form was opened
    public static View of(Form form, FormOrigin formOrigin) {
        var metadata = formOrigin.withSubject(form.subject()).toMetadata();
        return modal(form.title())
                .callbackId(TextShortener.shorten(form.id(), SlackLimits.ID))
                .submit(submit(form.submit()))
                .close(close("Cancel"))
                .privateMetadata(
                        metadata.length() > SlackLimits.PRIVATE_METADATA
                                ? formOrigin.withSubject("").toMetadata()
                                : metadata)
                .blocks(form.fields().stream().map(FormView::block).toList())
                .build();
    }

    /// Shows a card in a modal.
    public static View showing(Card card) {
        return modal("Baton")
                .close(close("Close"))
                .blocks(CardBlocks.inView(card, Map.of()))
                .build();
    }

    public static View home(List<LayoutBlock> blocks) {
        return View.builder().type("home").callbackId("home").blocks(blocks).build();
    }

    private static View.ViewBuilder modal(String title) {
        var text = TextShortener.singleLine(title, SlackLimits.VIEW_TITLE, "Baton");
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text(text).build());
    }

    private static ViewSubmit submit(String label) {
        var text = TextShortener.singleLine(label, SlackLimits.VIEW_TITLE, "Submit");
        return ViewSubmit.builder().type("plain_text").text(text).build();
    }

    private static ViewClose close(String label) {
        return ViewClose.builder().type("plain_text").text(label).build();
    }

    private static LayoutBlock block(Field field) {
        return InputBlock.builder()
                .blockId(field.name())
                .label(
                        plain(
                                TextShortener.singleLine(
                                        field.label(), SlackLimits.LABEL, field.name())))
                .optional(!field.required())
                .hint(
                        field instanceof Field.FileUpload upload
                                ? plain(
                                        TextShortener.singleLine(
                                                upload.hint(), SlackLimits.LABEL, ""))
                                : null)
                .element(element(field))
                .build();
    }

    private static BlockElement element(Field field) {
        return switch (field) {
            case Field.ShortText(_, _, _, var initial, var hint) -> text(initial, hint, false);
            case Field.LongText(_, _, _, var initial, var hint) -> text(initial, hint, true);
            case Field.Choice choice when choice.options().isEmpty() ->
                    text(choice.initial(), "", false);
            case Field.Choice choice -> SelectMenu.of(choice);
            case Field.FileUpload upload ->
                    FileInputElement.builder()
                            .actionId(ANSWER)
                            .filetypes(List.of(upload.ending()))
                            .maxFiles(1)
                            .build();
            case Field.PersonPicker _ -> UsersSelectElement.builder().actionId(ANSWER).build();
            case Field.DatePicker(_, _, _, var initial) ->
                    DatePickerElement.builder().actionId(ANSWER).initialDate(day(initial)).build();
        };
    }

    private static BlockElement text(String initial, String hint, boolean lines) {
        return PlainTextInputElement.builder()
                .actionId(ANSWER)
                .multiline(lines)
                .maxLength(SlackLimits.INPUT)
                .initialValue(
                        initial.isEmpty()
                                ? null
                                : TextShortener.shorten(initial, SlackLimits.INPUT))
                .placeholder(
                        hint.isBlank()
                                ? null
                                : plain(
                                        TextShortener.singleLine(
                                                hint, SlackLimits.PLACEHOLDER, "")))
                .build();
    }

    private static @Nullable String day(String initial) {
        try {
            return initial.isEmpty() ? null : LocalDate.parse(initial).toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).emoji(false).build();
    }
}
