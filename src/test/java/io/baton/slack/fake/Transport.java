package io.baton.slack.fake;

/// A way from Slack to the bot: HTTP, or the bot's socket.
public interface Transport {
    /// Never throws if the bot is absent or silent; the status is 0 then.
    AppResponse send(SlackRequest slackRequest);
}
