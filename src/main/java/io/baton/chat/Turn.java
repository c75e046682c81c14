package io.baton.chat;

import java.util.List;
import java.util.Map;

/// One thing that a person did toward the bot. Doors build turns only from verified payloads.
public sealed interface Turn {

    /// The same for each delivery of the same act, different for different acts.
    String id();

    Workspace workspace();

    Person person();

    /// Where it was done, and where an answer belongs.
    Place place();

    /// What the door's response to this turn can carry.
    ReplyCapability replyCapability();

    /// A command or a message.
    ///
    /// @param text without the slash and without the mention of the bot, e.g. `refer list mine`;
    ///   another person's mention reads `<@ID>`, and that ID is a key of `mentioned`
    /// @param files sent along with a message
    record Said(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability,
            String text,
            Map<String, Person> mentioned,
            List<Attachment> files)
            implements Turn {
        public Said {
            mentioned = Map.copyOf(mentioned);
            files = List.copyOf(files);
        }

        /// Without a file.
        public Said(
                String id,
                Workspace workspace,
                Person person,
                Place place,
                ReplyCapability carries,
                String text,
                Map<String, Person> mentioned) {
            this(id, workspace, person, place, carries, text, mentioned, List.of());
        }
    }

    /// A button of a card.
    ///
    /// @param action the button's action, e.g. `offer.accept`
    /// @param value the button's value: data that came back from a client, to be checked anew
    record Pressed(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability,
            String action,
            String value)
            implements Turn {}

    /// A form that was filled in.
    ///
    /// @param form the form's id
    /// @param subject what the form was opened about; came back from a client, to be checked anew
    /// @param answers by field name; an empty field is absent; a person field holds a person's id
    /// @param mentioned the people named by person fields, by id
    /// @param files by field name
    record Submitted(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability,
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
                String id,
                Workspace workspace,
                Person person,
                Place place,
                ReplyCapability carries,
                String form,
                String subject,
                Map<String, String> answers,
                Map<String, Person> mentioned) {
            this(
                    id, workspace, person, place, carries, form, subject, answers, mentioned,
                    Map.of());
        }
    }

    /// An act on somebody's message, such as "Log a referral".
    ///
    /// @param action the act's name, e.g. `log_referral`
    /// @param text the message's text, plain
    record MessageAction(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability,
            String action,
            String text)
            implements Turn {}

    /// A look at the person's home page with the bot.
    record HomeOpened(
            String id,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability)
            implements Turn {}
}
