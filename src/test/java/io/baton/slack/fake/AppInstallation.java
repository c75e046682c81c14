package io.baton.slack.fake;

/// The bot's ids and secrets in this workspace.
public record AppInstallation(
        String teamId,
        String teamDomain,
        String appId,
        String botId,
        String botUserId,
        String botToken,
        String appToken,
        String signingSecret) {

    static final AppInstallation DEFAULT =
            new AppInstallation(
                    "T0FIRM",
                    "the-firm",
                    "A0BATON",
                    "B0BATON",
                    "U0BATON",
                    "xoxb-fake-bot-token",
                    "xapp-fake-app-token",
                    "fake-signing-secret");
}
