package io.baton.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.Responder;
import io.baton.door.TextShortener;
import io.baton.door.TooSlow;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.FormOrigin;
import io.baton.slack.render.FormView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// Answers a submitted form: closes it, shows errors, or replaces it with another view. Only the
/// response can do that. Without a good answer in time, the form stays open with all its input;
/// submitting it again counts as the same act.
final class SubmissionResponder implements Responder<Response> {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final int LONGEST_ERROR = 500;

    private final View view;
    private final FormOrigin formOrigin;
    private final String user;
    private final SlackApi api;
    private final SlackReplySender slackReplySender;
    private final HomeTab homeTab;
    private final Executor threads;

    SubmissionResponder(
            View view,
            String user,
            SlackApi api,
            SlackReplySender slackReplySender,
            HomeTab homeTab,
            Executor threads) {
        this.view = view;
        this.formOrigin = FormOrigin.fromMetadata(view.getPrivateMetadata());
        this.user = user;
        this.api = api;
        this.slackReplySender = slackReplySender;
        this.homeTab = homeTab;
        this.threads = threads;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        var response =
                switch (reply) {
                    case Reply.Nothing _ -> closed();
                    case Reply.FieldErrors(var errors) -> errors(errors);
                    case Reply.OpenForm(var form, _) -> update(FormView.of(form, formOrigin));
                    case Reply.Whisper(var card) -> keepOpen(card);
                    case Reply.Outdated(var why, _) -> keepOpen(why);
                    case Reply.Replace _ -> closed();
                    case Reply.Home(var card) -> keepOpen(card);
                };
        return new Answer<>(response, !(reply instanceof Reply.Replace));
    }

    private Response closed() {
        if (formOrigin.home()) {
            threads.execute(() -> homeTab.refresh(user));
        }
        return Response.ok();
    }

    @Override
    public TooSlow<Response> tooSlow() {
        return new TooSlow.Says<>(keepOpen(DoorSentences.pressAgain()));
    }

    /// Replaces the card whose button opened the form.
    @Override
    public void followUp(Reply reply) {
        if (reply instanceof Reply.Replace(var card)) {
            slackReplySender.replace(ReplyTarget.cardBehind(formOrigin, user), card);
        }
    }

    /// The form is still open although it took effect.
    @Override
    public void followUpLate(Reply reply) {
        followUp(reply);
        if (reply instanceof Reply.Nothing || reply instanceof Reply.Replace) {
            var done = FormView.showing(DoorSentences.DONE);
            api.call(
                    "views.update",
                    client -> client.viewsUpdate(r -> r.viewId(view.getId()).view(done)));
        }
    }

    /// Shows the text at the first field; replaces a view that has no fields.
    private Response keepOpen(Card card) {
        var words = TextShortener.singleLine(card.summary(), LONGEST_ERROR, "Try again.");
        return fields().isEmpty()
                ? update(FormView.showing(card))
                : errors(Map.of(fields().getFirst(), words));
    }

    /// Slack: errors may only name fields of the view.
    private Response errors(Map<String, String> errors) {
        var fields = fields();
        var shown = new HashMap<String, String>();
        errors.forEach((field, words) -> {
            var at = fields.contains(field) || fields.isEmpty() ? field : fields.getFirst();
            shown.merge(
                    at, TextShortener.singleLine(words, LONGEST_ERROR, "?"), (a, b) -> a + " " + b);
        });
        return fields.isEmpty()
                ? update(FormView.showing(DoorSentences.wrong(errors)))
                : json(
                        ViewSubmissionResponse.builder()
                                .responseAction("errors")
                                .errors(shown)
                                .build());
    }

    private static Response update(View next) {
        return json(ViewSubmissionResponse.builder().responseAction("update").view(next).build());
    }

    private static Response json(ViewSubmissionResponse response) {
        return Response.json(200, GSON.toJson(response));
    }

    private List<String> fields() {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .toList();
    }
}
