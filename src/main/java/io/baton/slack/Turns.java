package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import io.baton.chat.Carries;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.slack.People.Unreachable;
import io.baton.slack.api.SlackId;
import io.baton.slack.render.ButtonRows;
import io.baton.slack.render.Origin;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Verified payloads as turns. The workspace is always the one that Slack says is ours; a person's
/// own team decides who that person is.
final class Turns {
    /// Slack has to be asked about each; nobody means more people than these.
    private static final int MOST_MENTIONED = 10;

    private final Acquaintance acquaintance;
    private final People people;
    private final Presence presence;
    private final SentFiles files;

    Turns(Acquaintance acquaintance, People people, Presence presence, SentFiles files) {
        this.files = files;
        this.acquaintance = acquaintance;
        this.people = people;
        this.presence = presence;
    }

    /// `/refer list` is said as `refer list`.
    Turn said(SlashCommandPayload command) throws Unreachable {
        var workspace = workspace();
        var person =
                people.person(
                        command.getUserId(),
                        command.getTeamId(),
                        Errand.given(command.getUserName()));
        var decoded = Decoded.of(Errand.given(command.getText()));
        var name = Errand.given(command.getCommand()).replaceFirst("^/", "");
        var channel = Errand.given(command.getChannelId());
        presence.look(channel, Errand.given(command.getChannelName()));
        return new Turn.Said(
                TurnIds.command(command),
                workspace,
                person,
                presence.place(channel, command.getUserId()),
                Carries.ANSWER_AND_FORM,
                (name + " " + decoded.text()).strip(),
                mentioned(decoded.mentioned()));
    }

    Turn said(AppMentionEvent mention, String eventId) throws Unreachable {
        var team = mention.getUserTeam() == null ? mention.getTeam() : mention.getUserTeam();
        var person = people.person(mention.getUser(), team, "");
        var place = SlackId.place(mention.getChannel(), mention.getUser());
        return spoken(eventId, person, place, mention.getText(), mention.getFiles());
    }

    Turn said(MessageEvent message, String eventId) throws Unreachable {
        var person = people.person(message.getUser(), message.getTeam(), "");
        var alone = new Place.Direct(person.id());
        return spoken(eventId, person, alone, message.getText(), List.of());
    }

    /// A message with files names no team; Slack is asked who the person is.
    Turn said(MessageFileShareEvent message, String eventId) throws Unreachable {
        var person = people.person(message.getUser(), null, "");
        var alone = new Place.Direct(person.id());
        return spoken(eventId, person, alone, message.getText(), message.getFiles());
    }

    private Turn spoken(
            String eventId, Person person, Place place, String text, @Nullable List<File> sent)
            throws Unreachable {
        var self = self();
        var decoded = Decoded.toBot(Errand.given(text), self.userId());
        return new Turn.Said(
                TurnIds.event(eventId),
                workspace(),
                person,
                place,
                Carries.NOTHING,
                decoded.text(),
                mentioned(decoded.mentioned()),
                files.of(sent));
    }

    Turn pressed(BlockActionPayload payload, BlockActionPayload.Action action) throws Unreachable {
        var user = payload.getUser();
        var errand = Errand.of(payload);
        return new Turn.Pressed(
                TurnIds.press(payload, action),
                workspace(),
                people.person(user.getId(), user.getTeamId(), Errand.given(user.getName())),
                presence.place(errand.channel(), user.getId()),
                Carries.ANSWER_AND_FORM,
                ButtonRows.action(action.getActionId()),
                Errand.given(action.getValue()));
    }

    Turn actedOn(MessageShortcutPayload payload) throws Unreachable {
        var user = payload.getUser();
        var text = payload.getMessage() == null ? "" : payload.getMessage().getText();
        return new Turn.ActedOn(
                TurnIds.shortcut(payload),
                workspace(),
                people.person(user.getId(), user.getTeamId(), Errand.given(user.getName())),
                presence.place(Errand.of(payload).channel(), user.getId()),
                Carries.FORM,
                payload.getCallbackId(),
                Decoded.plain(Errand.given(text)));
    }

    Turn submitted(ViewSubmissionPayload payload) throws Unreachable {
        var user = payload.getUser();
        var view = payload.getView();
        var origin = Origin.read(view.getPrivateMetadata());
        var answers = FormAnswers.of(view);
        return new Turn.Submitted(
                TurnIds.submission(view),
                workspace(),
                people.person(user.getId(), user.getTeamId(), Errand.given(user.getName())),
                presence.place(origin.channel(), user.getId()),
                Carries.FORM,
                view.getCallbackId(),
                origin.subject(),
                answers.byField(),
                mentioned(answers.people()),
                answers.files().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, sent -> files.of(sent.getValue()))));
    }

    /// @param id names the look
    Turn lookedHome(String id, String userId) throws Unreachable {
        var person = people.person(userId, null, "");
        var place = new Place.Direct(person.id());
        return new Turn.LookedHome(id, workspace(), person, place, Carries.NOTHING);
    }

    private Map<String, Person> mentioned(Collection<String> userIds) throws Unreachable {
        var known = new HashMap<String, Person>();
        for (var id : userIds.stream().limit(MOST_MENTIONED).toList()) {
            var person = people.person(id, null, id);
            known.put(person.id(), person);
        }
        return known;
    }

    private Workspace workspace() throws Unreachable {
        return new Workspace(SlackId.known(self().teamId()));
    }

    private Acquaintance.Self self() throws Unreachable {
        return acquaintance
                .self()
                .orElseThrow(() -> new Unreachable("Slack has not said yet who the bot is"));
    }
}
