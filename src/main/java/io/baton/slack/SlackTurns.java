package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.door.TypedText;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackId;
import io.baton.slack.render.ButtonRows;
import io.baton.slack.render.FormOrigin;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Verified payloads as turns. The workspace is always the one that Slack says is ours; a person's
/// own team decides who that person is.
final class SlackTurns {
    private final BotIdentity botIdentity;
    private final SlackUsers users;
    private final ChannelMembership membership;
    private final SlackReceivedFiles files;

    SlackTurns(
            BotIdentity botIdentity,
            SlackUsers users,
            ChannelMembership membership,
            SlackReceivedFiles files) {
        this.files = files;
        this.botIdentity = botIdentity;
        this.users = users;
        this.membership = membership;
    }

    /// `/refer list` is said as `refer list`.
    Turn said(SlashCommandPayload command) throws Unidentified {
        var workspace = workspace();
        var person =
                users.find(
                        command.getUserId(),
                        command.getTeamId(),
                        ReplyTarget.orEmpty(command.getUserName()));
        var slackText = SlackText.decode(ReplyTarget.orEmpty(command.getText()));
        var name = ReplyTarget.orEmpty(command.getCommand()).replaceFirst("^/", "");
        var channel = ReplyTarget.orEmpty(command.getChannelId());
        membership.check(channel, ReplyTarget.orEmpty(command.getChannelName()));
        return new Turn.Said(
                new Turn.Context(
                        TurnIds.command(command),
                        workspace,
                        person,
                        membership.place(channel, command.getUserId()),
                        ReplyCapability.ANSWER_AND_FORM),
                (name + " " + slackText.text()).strip(),
                mentioned(slackText.mentioned()));
    }

    Turn said(AppMentionEvent mention, String eventId) throws Unidentified {
        var team = mention.getUserTeam() == null ? mention.getTeam() : mention.getUserTeam();
        var person = users.find(mention.getUser(), team, "");
        var place = SlackId.place(mention.getChannel(), mention.getUser());
        return spoken(eventId, person, place, mention.getText(), mention.getFiles());
    }

    Turn said(MessageEvent message, String eventId) throws Unidentified {
        var person = users.find(message.getUser(), message.getTeam(), "");
        var alone = new Place.Direct(person.id());
        return spoken(eventId, person, alone, message.getText(), List.of());
    }

    /// A message with files names no team; Slack is asked who the person is.
    Turn said(MessageFileShareEvent message, String eventId) throws Unidentified {
        var person = users.find(message.getUser(), null, "");
        var alone = new Place.Direct(person.id());
        return spoken(eventId, person, alone, message.getText(), message.getFiles());
    }

    private Turn spoken(
            String eventId, Person person, Place place, String text, @Nullable List<File> sent)
            throws Unidentified {
        var self = self();
        var slackText = SlackText.decodeCommand(ReplyTarget.orEmpty(text), self.userId());
        return new Turn.Said(
                new Turn.Context(
                        TurnIds.event(eventId),
                        workspace(),
                        person,
                        place,
                        ReplyCapability.NOTHING),
                slackText.text(),
                mentioned(slackText.mentioned()),
                files.of(sent));
    }

    Turn pressed(BlockActionPayload payload, BlockActionPayload.Action action) throws Unidentified {
        var user = payload.getUser();
        var replyTarget = ReplyTarget.of(payload);
        return new Turn.Pressed(
                new Turn.Context(
                        TurnIds.press(payload, action),
                        workspace(),
                        users.find(
                                user.getId(),
                                user.getTeamId(),
                                ReplyTarget.orEmpty(user.getName())),
                        membership.place(replyTarget.channel(), user.getId()),
                        ReplyCapability.ANSWER_AND_FORM),
                ButtonRows.action(action.getActionId()),
                ReplyTarget.orEmpty(action.getValue()));
    }

    Turn actedOn(MessageShortcutPayload payload) throws Unidentified {
        var user = payload.getUser();
        var text = payload.getMessage() == null ? "" : payload.getMessage().getText();
        return new Turn.MessageAction(
                new Turn.Context(
                        TurnIds.shortcut(payload),
                        workspace(),
                        users.find(
                                user.getId(),
                                user.getTeamId(),
                                ReplyTarget.orEmpty(user.getName())),
                        membership.place(ReplyTarget.of(payload).channel(), user.getId()),
                        ReplyCapability.FORM),
                payload.getCallbackId(),
                SlackText.decodeWithNames(ReplyTarget.orEmpty(text)));
    }

    Turn submitted(ViewSubmissionPayload payload) throws Unidentified {
        var user = payload.getUser();
        var view = payload.getView();
        var formOrigin = FormOrigin.fromMetadata(view.getPrivateMetadata());
        var answers = FormAnswers.of(view);
        return new Turn.Submitted(
                new Turn.Context(
                        TurnIds.submission(view),
                        workspace(),
                        users.find(
                                user.getId(),
                                user.getTeamId(),
                                ReplyTarget.orEmpty(user.getName())),
                        membership.place(formOrigin.channel(), user.getId()),
                        ReplyCapability.FORM),
                view.getCallbackId(),
                formOrigin.subject(),
                answers.byField(),
                mentioned(answers.people()),
                answers.files().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, sent -> files.of(sent.getValue()))));
    }

    /// @param id names the look
    Turn lookedHome(String id, String userId) throws Unidentified {
        var person = users.find(userId, null, "");
        var place = new Place.Direct(person.id());
        return new Turn.HomeOpened(
                new Turn.Context(id, workspace(), person, place, ReplyCapability.NOTHING));
    }

    private Map<String, Person> mentioned(Collection<String> userIds) throws Unidentified {
        var known = new HashMap<String, Person>();
        for (var id : userIds.stream().limit(TypedText.MOST_MENTIONED).toList()) {
            var person = users.find(id, null, id);
            known.put(person.id(), person);
        }
        return known;
    }

    private Workspace workspace() throws Unidentified {
        return new Workspace(SlackId.qualified(self().teamId()));
    }

    private BotIdentity.Self self() throws Unidentified {
        return botIdentity
                .self()
                .orElseThrow(() -> new Unidentified("Slack has not said yet who the bot is"));
    }
}
