package io.baton.teams;

import io.baton.chat.Person;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.door.Unidentified;
import io.baton.teams.api.TeamsId;
import io.baton.teams.render.ButtonData;
import io.baton.teams.render.DialogAnswers;
import java.util.HashMap;
import java.util.Locale;

/// Verified activities as turns.
final class TeamsTurns {
    private final TeamsRoster teamsRoster;
    private final TeamsReceivedFiles files;

    TeamsTurns(TeamsRoster teamsRoster, TeamsReceivedFiles files) {
        this.teamsRoster = teamsRoster;
        this.files = files;
    }

    /// The answer is posted: the response to a message carries nothing.
    Turn said(IncomingActivity in) throws Unidentified {
        var teamsText = TeamsText.decode(in, teamsRoster);
        return new Turn.Said(
                context(in, "said", ReplyCapability.NOTHING),
                teamsText.text(),
                teamsText.mentioned(),
                files.of(in));
    }

    Turn pressed(IncomingActivity in, ButtonData button) throws Unidentified {
        return new Turn.Pressed(
                context(in, "press", ReplyCapability.ANSWER_AND_FORM),
                button.action(),
                button.value());
    }

    Turn submitted(IncomingActivity in, DialogAnswers answers) throws Unidentified {
        var mentioned = new HashMap<String, Person>();
        for (var objectId : answers.people()) {
            var person = teamsRoster.mentioned(in, objectId, "");
            mentioned.put(TeamsId.qualified(objectId), person);
        }
        return new Turn.Submitted(
                context(in, "form", ReplyCapability.ANSWER_AND_FORM),
                answers.form().id(),
                answers.form().subject(),
                answers.byField(),
                mentioned);
    }

    /// @param text of the message on which it was done, plain
    Turn actedOn(IncomingActivity in, String action, String text) throws Unidentified {
        return new Turn.MessageAction(
                context(in, "act", ReplyCapability.ANSWER_AND_FORM), action, text);
    }

    private Turn.Context context(IncomingActivity in, String kind, ReplyCapability capability)
            throws Unidentified {
        return new Turn.Context(
                id(in, kind), workspace(in), teamsRoster.sender(in), in.place(), capability);
    }

    static Workspace workspace(IncomingActivity in) {
        var tenant = in.tenant();
        return new Workspace(
                TeamsId.qualified(tenant.isEmpty() ? "local" : tenant.toLowerCase(Locale.ROOT)));
    }

    /// The same for each delivery of one activity: Teams sends one again that was not answered in
    /// time, under the same id.
    static String id(IncomingActivity in, String kind) {
        var id = in.id().isEmpty() ? in.fingerprint() : in.id();
        return String.join(":", TeamsId.DOOR, kind, in.conversation(), id);
    }
}
