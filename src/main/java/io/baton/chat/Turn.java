package io.baton.chat;

import java.util.List;
import java.util.Map;

/// One thing a person did with the bot. Doors create turns only from verified payloads.
public sealed interface Turn {

    /// Who did it, and where.
    ///
    /// @param id the same for every delivery of one action, different for different actions
    /// @param place where it happened, and where an answer goes
    /// @param replyCapability what the response can carry
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

    /// The same turn if its response can't carry an answer. Files can't be fetched any more.
    default Turn answeredByPost() {
        var context = context();
        var later =
                new Context(
                        context.id,
                        context.workspace,
                        context.person,
                        context.place,
                        ReplyCapability.NOTHING);
        return switch (this) {
            case Said(_, var text, var mentioned, _) -> new Said(later, text, mentioned);
            case Pressed(_, var action, var value) -> new Pressed(later, action, value);
            case Submitted(_, var form, var subject, var answers, var mentioned, _) ->
                    new Submitted(later, form, subject, answers, mentioned);
            case MessageAction(_, var action, var text) -> new MessageAction(later, action, text);
            case HomeOpened _ -> new HomeOpened(later);
        };
    }

    /// A command or a message.
    ///
    /// @param text without the slash or the bot's mention, e.g. `refer list mine`; other people's
    ///   mentions are `<@ID>`, and the ID is a key of `mentioned`
    /// @param files sent with the message
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

    /// A button on a card was pressed.
    ///
    /// @param action the button's action, e.g. `offer.accept`
    /// @param value the button's value; comes back from a client, so validate it
    record Pressed(Context context, String action, String value) implements Turn {}

    /// A form was submitted.
    ///
    /// @param subject the form's subject; comes back from a client, so validate it
    /// @param answers by field name; empty fields are absent; a person field has the person's id
    /// @param mentioned the people chosen in person fields, by id
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

    /// A message action, such as "Log a referral", on anyone's message.
    ///
    /// @param action the action's name, e.g. `log_referral`
    /// @param text the message as plain text
    record MessageAction(Context context, String action, String text) implements Turn {}

    /// The person opened their home page with the bot.
    record HomeOpened(Context context) implements Turn {}
}
