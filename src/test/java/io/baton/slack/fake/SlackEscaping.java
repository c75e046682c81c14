package io.baton.slack.fake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns typed text into Slack's format: entities, mentions by id, links in brackets.
final class SlackEscaping {
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "(?<mail>[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w)|(?<url>https?://\\S+)|@(?<user>[\\w.-]+)|#(?<channel>[\\w-]+)");

    private SlackEscaping() {}

    static String escape(String typed, WorkspaceMembers workspaceMembers, Channels channels) {
        String safe = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(safe)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                link((Matcher) match, workspaceMembers, channels)));
    }

    private static String link(
            Matcher found, WorkspaceMembers workspaceMembers, Channels channels) {
        String all = found.group();
        if (found.group("mail") != null) {
            return "<mailto:%s|%s>".formatted(all, all);
        }
        if (found.group("url") != null) {
            return "<%s>".formatted(all);
        }
        if (found.group("user") != null) {
            return workspaceMembers.all().stream()
                    .filter(workspaceMember -> workspaceMember.name().equals(found.group("user")))
                    .findFirst()
                    .map(workspaceMember ->
                            "<@%s|%s>".formatted(workspaceMember.id(), workspaceMember.name()))
                    .orElse(all);
        }
        return channels.all().stream()
                .filter(channel -> channel.name().equals(found.group("channel")))
                .findFirst()
                .map(channel -> "<#%s|%s>".formatted(channel.id(), channel.name()))
                .orElse(all);
    }
}
