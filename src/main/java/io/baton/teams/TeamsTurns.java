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

/// Converts verified activities to turns.
final class TeamsTurns {
    private final TeamsRoster teamsRoster;
    private final ChosenPeople chosenPeople;
    private final TeamsReceivedFiles files;

    TeamsTurns(TeamsRoster teamsRoster, ChosenPeople chosenPeople, TeamsReceivedFiles files) {
        this.teamsRoster = teamsRoster;
        this.chosenPeople = chosenPeople;
        this.files = files;
    }

    /// The response to a message can't carry an answer, so answers are posted.
    Turn said(IncomingActivity in) throws Unidentified {
        var teamsText = TeamsText.decode(in, teamsRoster);
        return new Turn.Said(
                context(in, id(in, "said"), ReplyCapability.NOTHING),
                teamsText.text(),
                teamsText.mentioned(),
                files.of(in));
    }

    Turn pressed(IncomingActivity in, ButtonData button) throws Unidentified {
        return new Turn.Pressed(
                context(in, id(in, "press"), ReplyCapability.ANSWER_AND_FORM),
                button.action(),
                button.value());
    }

    Turn submitted(IncomingActivity in, DialogAnswers answers) throws Unidentified {
        var mentioned = new HashMap<String, Person>();
        for (var objectId : answers.people()) {
            mentioned.put(TeamsId.qualified(objectId), chosenPeople.find(in, objectId));
        }
        return new Turn.Submitted(
                context(in, formId(in, answers), ReplyCapability.ANSWER_AND_FORM),
                answers.form().id(),
                answers.form().subject(),
                answers.byField(),
                mentioned);
    }

    /// @param text the message that the action was used on, as plain text
    Turn actedOn(IncomingActivity in, String action, String text) throws Unidentified {
        return new Turn.MessageAction(
                context(in, id(in, "act"), ReplyCapability.ANSWER_AND_FORM), action, text);
    }

    private Turn.Context context(IncomingActivity in, String id, ReplyCapability capability)
            throws Unidentified {
        return new Turn.Context(id, workspace(in), teamsRoster.sender(in), in.place(), capability);
    }

    /// A dialog takes effect once, even if a person submits it again after a slow answer.
    private static String formId(IncomingActivity in, DialogAnswers answers) {
        return answers.dialog().isEmpty()
                ? id(in, "form")
                : id(in, "form", in.personId() + ":" + answers.dialog());
    }

    static Workspace workspace(IncomingActivity in) {
        var tenant = in.tenant();
        return new Workspace(
                TeamsId.qualified(tenant.isEmpty() ? "local" : tenant.toLowerCase(Locale.ROOT)));
    }

    /// The turn's id, the same for every delivery of one activity.
    static String id(IncomingActivity in, String kind) {
        return id(in, kind, in.deliveryId());
    }

    private static String id(IncomingActivity in, String kind, String id) {
        return String.join(":", TeamsId.DOOR, kind, in.conversation(), id);
    }
}
