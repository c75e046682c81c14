package io.baton.desk.file;

import io.baton.chat.Attachment;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import java.util.List;
import java.util.Map;

/// What the command for one kind of file says before there's a preview.
///
/// @param command such as `partner import`
/// @param end follows the command in a sentence about how to send a file
/// @param columns says which columns such a file has
/// @param example its first rows
/// @param note small print
public record ImportWords(
        String command, String end, String columns, List<Text> example, Text note) {

    public ImportWords {
        example = List.copyOf(example);
    }

    /// The files that came with a command.
    public static List<Attachment> files(Ask ask) {
        return ask.turn() instanceof Turn.Said said ? said.files() : List.of();
    }

    /// How to send a file. In a channel, everyone would see it.
    public Reply howTo(Ask ask) {
        var where =
                ask.channel() == null
                        ? "Send me a CSV file here with the text "
                        : "Send me a CSV file in a direct message with the text ";
        return new Reply.Whisper(
                Card.saying(Text.of(where).code(command).plain(end))
                        .paragraph(Text.of(columns + " For example:"))
                        .bullets(example)
                        .note(note));
    }

    public static Reply oneAtATime() {
        return new Reply.Whisper(Card.saying("Send one file at a time. Nothing was saved."));
    }

    /// Answers a command.
    public Reply answer(StagedFile staged) {
        return switch (staged) {
            case StagedFile.Unreadable(var why) ->
                    new Reply.Whisper(
                            Card.saying(why).note(Text.of("Nothing was saved. " + columns)));
            case StagedFile.Previewed(var card) -> new Reply.Whisper(card);
        };
    }

    /// Answers a form.
    ///
    /// @param field the field with the file or the rows
    public static Reply answer(StagedFile staged, String field) {
        return switch (staged) {
            case StagedFile.Unreadable(var why) -> new Reply.FieldErrors(Map.of(field, why));
            case StagedFile.Previewed(var card) -> new Reply.Whisper(card);
        };
    }
}
