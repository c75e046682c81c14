package io.baton.chat;

import java.util.List;
import java.util.Map;

/// One thing that a person did toward the bot. Doors build turns only from verified payloads.
public sealed interface Turn {

    /// Who did it and where, whatever it was.
    ///
    /// @param id the same for each delivery of the same act, different for different acts
    /// @param place where it was done, and where an answer belongs
    /// @param replyCapability what the door's response to this turn can carry
    record Context(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability) {}

    Context context();

    default String id() {
        return context().id();
    }

    default Workspace workspace() {
        return context().workspace();
    }

    default Person person() {
        return context().person();
    }

    default Place place() {
        return context().place();
    }

    default ReplyCapability replyCapability() {
        return context().replyCapability();
    }

    /// A command or a message.
    ///
    /// @param text without the slash and without the mention of the bot, e.g. `refer list mine`;
    ///   another person's mention reads `<@ID>`, and that ID is a key of `mentioned`
    /// @param files sent along with a message
    record Said(Context context, String text, Map<String, Person> mentioned, List<Attachment> files)
            implements Turn {
        public Said {
            mentioned = Map.copyOf(mentioned);
            files = List.copyOf(files);
        }

        /// Without a file.
        public Said(Context context, String text, Map<String, Person> mentioned) {
            this(context, text, mentioned, List.of());
        }
    }

    /// A button of a card.
    ///
    /// @param action the button's action, e.g. `offer.accept`
    /// @param value the button's value: data that came back from a client, to be checked anew
    record Pressed(Context context, String action, String value) implements Turn {}

    /// A form that was filled in.
    ///
    /// @param subject what the form was opened about; came back from a client, to be checked anew
    /// @param answers by field name; an empty field is absent; a person field holds a person's id
    /// @param mentioned the people named by person fields, by id
    /// @param files by field name
    record Submitted(
            Context context,
            String formId,
            String subject,
            Map<String, String> answers,
            Map<String, Person> mentioned,
            Map<String, Attachment> files)
            implements Turn {
        public Submitted {
            answers = Map.copyOf(answers);
            mentioned = Map.copyOf(mentioned);
            files = Map.copyOf(files);
        }

        /// Without a file.
        public Submitted(
                Context context,
                String formId,
                String subject,
                Map<String, String> answers,
                Map<String, Person> mentioned) {
            this(context, formId, subject, answers, mentioned, Map.of());
        }
    }

    /// An act on somebody's message, such as "Log a referral".
    ///
    /// @param action the act's name, e.g. `log_referral`
    /// @param text the message's text, plain
    record MessageAction(Context context, String action, String text) implements Turn {}

    /// A look at the person's home page with the bot.
    record HomeOpened(Context context) implements Turn {}
}
