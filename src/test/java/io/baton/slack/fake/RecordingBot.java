package io.baton.slack.fake;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// A bot that records its requests, answers all of them, and opens a form on request.
final class RecordingBot {
    static final String CARD =
            """
            [{"type":"section","text":{"type":"mrkdwn","text":"Acme needs a firewall"}},
             {"type":"actions","block_id":"answer","elements":[
               {"type":"button","action_id":"accept","value":"R-1","text":{"type":"plain_text","text":"Accept"}}]}]
            """;
    static final String FORM =
            """
            {"type":"modal","callback_id":"refer","private_metadata":"m","notify_on_close":true,
             "title":{"type":"plain_text","text":"Refer"},"submit":{"type":"plain_text","text":"Send"},
             "blocks":[
               {"type":"input","block_id":"client","label":{"type":"plain_text","text":"Client"},
                "element":{"type":"plain_text_input","action_id":"v","max_length":20}},
               {"type":"input","block_id":"partner","label":{"type":"plain_text","text":"Partner"},"optional":true,
                "element":{"type":"static_select","action_id":"v","options":[
                  {"text":{"type":"plain_text","text":"Netsmiths"},"value":"p1"},
                  {"text":{"type":"plain_text","text":"Cloudy"},"value":"p2"}]}}]}
            """;

    private final List<String> recorded = new CopyOnWriteArrayList<>();

    List<String> recorded() {
        return recorded;
    }

    void listen(App app) {
        app.command(
                "/refer",
                (request, context) -> {
                    SlashCommandPayload payload = request.getPayload();
                    recorded.add(
                            payload.getUserName()
                                    + " in "
                                    + payload.getChannelName()
                                    + ": "
                                    + payload.getText());
                    if (payload.getText().equals("form")) {
                        context.client()
                                .viewsOpen(r ->
                                        r.triggerId(payload.getTriggerId()).viewAsString(FORM));
                        return context.ack();
                    }
                    context.respond(r -> r.responseType("in_channel").text("late"));
                    return context.ack("at once");
                });
        listenToInteractions(app);
        listenToEvents(app);
    }

    private void listenToInteractions(App app) {
        app.blockAction(
                "accept",
                (request, context) -> {
                    var action = request.getPayload().getActions().getFirst();
                    recorded.add(
                            request.getPayload().getUser().getTeamId()
                                    + " "
                                    + action.getBlockId()
                                    + " "
                                    + action.getValue());
                    if (request.getResponseUrl() != null) {
                        context.respond(r -> r.replaceOriginal(true).text("taken"));
                    }
                    return context.ack();
                });
        app.viewSubmission(
                "refer",
                (request, context) -> {
                    var values = request.getPayload().getView().getState().getValues();
                    String client = value(values, "client").getValue();
                    recorded.add(client + " " + value(values, "partner").getSelectedOption());
                    return client.equals("?")
                            ? context.ackWithErrors(Map.of("client", "Who?"))
                            : context.ack();
                });
        app.viewClosed(
                "refer",
                (request, context) -> {
                    recorded.add("closed " + request.getPayload().getView().getCallbackId());
                    return context.ack();
                });
        app.messageShortcut(
                "log_referral",
                (request, context) -> {
                    recorded.add(request.getPayload().getMessage().getText());
                    return context.ack();
                });
    }

    private void listenToEvents(App app) {
        app.event(
                AppMentionEvent.class,
                (event, context) -> {
                    recorded.add(event.getEventId() + " " + event.getEvent().getText());
                    return context.ack();
                });
        app.event(
                MessageEvent.class,
                (event, context) -> {
                    recorded.add(
                            event.getEvent().getChannelType() + " " + event.getEvent().getText());
                    return context.ack();
                });
        app.event(
                AppHomeOpenedEvent.class,
                (event, context) -> {
                    recorded.add("home " + event.getEvent().getUser());
                    return context.ack();
                });
    }

    private static ViewState.Value value(
            Map<String, Map<String, ViewState.Value>> values, String blockId) {
        return Objects.requireNonNull(Objects.requireNonNull(values.get(blockId)).get("v"));
    }
}
