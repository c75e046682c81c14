package io.baton.teams;

import io.baton.chat.Carries;
import io.baton.chat.Person;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.teams.People.Unreachable;
import io.baton.teams.api.TeamsId;
import io.baton.teams.render.DialogAnswers;
import io.baton.teams.render.PressedButton;
import java.util.HashMap;
import java.util.Locale;

/// Verified activities as turns.
final class Turns {
    private final People people;
    private final SentFiles files;

    Turns(People people, SentFiles files) {
        this.people = people;
        this.files = files;
    }

    /// The answer is posted: the response to a message carries nothing.
    Turn said(Incoming in) throws Unreachable {
        var spoken = Spoken.of(in, people);
        return new Turn.Said(
                id(in, "said"),
                workspace(in),
                people.acting(in),
                in.place(),
                Carries.NOTHING,
                spoken.text(),
                spoken.mentioned(),
                files.of(in));
    }

    Turn pressed(Incoming in, PressedButton button) throws Unreachable {
        return new Turn.Pressed(
                id(in, "press"),
                workspace(in),
                people.acting(in),
                in.place(),
                Carries.ANSWER_AND_FORM,
                button.action(),
                button.value());
    }

    Turn submitted(Incoming in, DialogAnswers answers) throws Unreachable {
        var mentioned = new HashMap<String, Person>();
        for (var objectId : answers.people()) {
            var person = people.named(in, objectId, "");
            mentioned.put(TeamsId.known(objectId), person);
        }
        return new Turn.Submitted(
                id(in, "form"),
                workspace(in),
                people.acting(in),
                in.place(),
                Carries.ANSWER_AND_FORM,
                answers.form().id(),
                answers.form().subject(),
                answers.byField(),
                mentioned);
    }

    /// @param text of the message on which it was done, plain
    Turn actedOn(Incoming in, String action, String text) throws Unreachable {
        return new Turn.ActedOn(
                id(in, "act"),
                workspace(in),
                people.acting(in),
                in.place(),
                Carries.ANSWER_AND_FORM,
                action,
                text);
    }

    static Workspace workspace(Incoming in) {
        var tenant = in.tenant();
        return new Workspace(
                TeamsId.known(tenant.isEmpty() ? "local" : tenant.toLowerCase(Locale.ROOT)));
    }

    /// The same for each delivery of one activity: Teams sends one again that was not answered in
    /// time, under the same id.
    static String id(Incoming in, String kind) {
        var id = in.id().isEmpty() ? in.print() : in.id();
        return String.join(":", TeamsId.DOOR, kind, in.conversation(), id);
    }
}
