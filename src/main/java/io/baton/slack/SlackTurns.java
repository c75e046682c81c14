package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackId;
import io.baton.slack.message.SharedMessageText;
import io.baton.slack.render.ButtonRows;
import io.baton.slack.render.FormOrigin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Maps verified payloads to turns.
final class SlackTurns {
    private final TurnContexts turnContexts;
    private final SlackReceivedFiles slackReceivedFiles;

    SlackTurns(TurnContexts turnContexts, SlackReceivedFiles slackReceivedFiles) {
        this.turnContexts = turnContexts;
        this.slackReceivedFiles = slackReceivedFiles;
    }

    /// The text starts with the command's name: `refer list` for `/refer list`.
    Turn said(SlashCommandPayload command) throws Unidentified {
        var userId = command.getUserId();
        var person = turnContexts.person(userId, command.getUserName());
        var slackText = SlackText.decode(ReplyTarget.orEmpty(command.getText()));
        var name = ReplyTarget.orEmpty(command.getCommand()).replaceFirst("^/", "");
        var place =
                turnContexts.placeOfCommand(
                        ReplyTarget.orEmpty(command.getChannelId()),
                        ReplyTarget.orEmpty(command.getChannelName()),
                        userId);
        return new Turn.Said(
                turnContexts.of(
                        TurnIds.command(command), person, place, ReplyCapability.ANSWER_AND_FORM),
                (name + " " + slackText.text()).strip(),
                turnContexts.mentioned(slackText.mentioned()));
    }

    Turn said(AppMentionEvent mention, String eventId) throws Unidentified {
        var person = turnContexts.person(mention.getUser(), "");
        var place = SlackId.place(mention.getChannel(), mention.getUser(), mention.getThreadTs());
        var text = SharedMessageText.withForwarded(mention.getText(), mention.getAttachments());
        return message(eventId, person, place, text, mention.getFiles());
    }

    Turn said(MessageEvent message, String eventId) throws Unidentified {
        var person = turnContexts.person(message.getUser(), "");
        var text = SharedMessageText.withForwarded(message.getText(), message.getAttachments());
        return direct(eventId, person, text, List.of());
    }

    /// A reply in a thread that is also sent to the conversation.
    Turn said(MessageThreadBroadcastEvent message, String eventId) throws Unidentified {
        var person = turnContexts.person(message.getUser(), "");
        return direct(eventId, person, message.getText(), List.of());
    }

    /// A message typed with `/me`.
    Turn said(MessageMeEvent message, String eventId) throws Unidentified {
        var person = turnContexts.person(message.getUser(), "");
        return direct(eventId, person, message.getText(), List.of());
    }

    /// A message with files.
    Turn said(MessageFileShareEvent message, String eventId) throws Unidentified {
        var person = turnContexts.person(message.getUser(), "");
        return direct(eventId, person, message.getText(), message.getFiles());
    }

    private Turn direct(String eventId, Person person, String text, @Nullable List<File> files)
            throws Unidentified {
        return message(eventId, person, new Place.Direct(person.id()), text, files);
    }

    private Turn message(
            String eventId, Person person, Place place, String text, @Nullable List<File> files)
            throws Unidentified {
        var slackText =
                SlackText.decodeCommand(ReplyTarget.orEmpty(text), turnContexts.botUserId());
        return new Turn.Said(
                turnContexts.of(TurnIds.event(eventId), person, place, ReplyCapability.NOTHING),
                slackText.text(),
                turnContexts.mentioned(slackText.mentioned()),
                slackReceivedFiles.of(files));
    }

    Turn pressed(BlockActionPayload payload, BlockActionPayload.Action action) throws Unidentified {
        var user = payload.getUser();
        var replyTarget = ReplyTarget.of(payload);
        return new Turn.Pressed(
                turnContexts.of(
                        TurnIds.press(payload, action),
                        turnContexts.person(user.getId(), user.getName()),
                        turnContexts.place(
                                replyTarget.channel(), user.getId(), replyTarget.thread()),
                        ReplyCapability.ANSWER_AND_FORM),
                ButtonRows.action(action.getActionId()),
                ReplyTarget.orEmpty(action.getValue()));
    }

    Turn messageAction(MessageShortcutPayload payload) throws Unidentified {
        var user = payload.getUser();
        var message = payload.getMessage();
        var text = message == null ? "" : SharedMessageText.of(message);
        return new Turn.MessageAction(
                turnContexts.of(
                        TurnIds.shortcut(payload),
                        turnContexts.person(user.getId(), user.getName()),
                        turnContexts.place(ReplyTarget.of(payload).channel(), user.getId(), null),
                        ReplyCapability.FORM),
                payload.getCallbackId(),
                SlackText.decodeWithNames(text));
    }

    Turn submitted(ViewSubmissionPayload payload) throws Unidentified {
        var user = payload.getUser();
        var view = payload.getView();
        var formOrigin = FormOrigin.fromMetadata(view.getPrivateMetadata());
        var formAnswers = FormAnswers.of(view);
        return new Turn.Submitted(
                turnContexts.of(
                        TurnIds.submission(view),
                        turnContexts.person(user.getId(), user.getName()),
                        turnContexts.place(formOrigin.channel(), user.getId(), null),
                        formOrigin.card().isEmpty()
                                ? ReplyCapability.FORM
                                : ReplyCapability.FORM_AND_CARD),
                view.getCallbackId(),
                formOrigin.subject(),
                formAnswers.byField(),
                turnContexts.mentioned(formAnswers.people()),
                formAnswers.files().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        file -> slackReceivedFiles.of(file.getValue()))));
    }

    /// @param id differs for each time the tab is opened
    Turn homeOpened(String id, String userId) throws Unidentified {
        var person = turnContexts.person(userId, "");
        var place = new Place.Direct(person.id());
        return new Turn.HomeOpened(turnContexts.of(id, person, place, ReplyCapability.NOTHING));
    }
}
