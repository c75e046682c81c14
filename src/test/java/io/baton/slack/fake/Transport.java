package io.baton.slack.fake;

/// The way from Slack to the bot: by HTTP, or by the socket that the bot opened.
public interface Transport {
    /// Never throws for a bot that is absent or silent: the status is 0 then.
    AppResponse send(SlackRequest slackRequest);
}
