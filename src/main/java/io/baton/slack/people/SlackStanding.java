package io.baton.slack.people;

import com.slack.api.model.User;
import io.baton.chat.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads from `users.info` what a person is in the workspace where the bot is installed.
///
/// In an organization (Enterprise Grid) a person has one home workspace and belongs to several, so
/// `team_id` may name another one, the organization, or nothing. The list of workspaces decides.
/// The team that a payload names isn't used: for one person it's a different one in each payload.
public final class SlackStanding {
    /// Slackbot's user, which Slack doesn't mark as a bot.
    private static final String SLACKBOT = "USLACKBOT";

    private SlackStanding() {}

    /// @param ours the team of the bot's token: a workspace, or the organization (`E…`) if the app
    ///   is installed in all its workspaces
    public static Standing of(User user, String ours) {
        if (user.isDeleted()) {
            return Standing.LEFT;
        }
        if (user.isBot() || user.isWorkflowBot() || SLACKBOT.equals(user.getId())) {
            return Standing.BOT;
        }
        boolean guest = user.isRestricted() || user.isUltraRestricted() || user.isStranger();
        return !guest && belongsTo(user, ours) ? Standing.MEMBER : Standing.OUTSIDER;
    }

    private static boolean belongsTo(User user, String ours) {
        var workspaces = workspaces(user);
        return workspaces.contains(ours)
                || organizations(user).anyMatch(ours::equals)
                || workspaces.isEmpty() && ours.equals(user.getTeamId());
    }

    /// Empty outside an organization.
    private static List<String> workspaces(User user) {
        var inOrganization = user.getEnterpriseUser();
        var lists =
                inOrganization == null
                        ? Stream.of(user.getTeams())
                        : Stream.of(inOrganization.getTeams(), user.getTeams());
        return lists.filter(list -> list != null).flatMap(List::stream).distinct().toList();
    }

    /// The organization's id, in each place where Slack puts it; empty outside an organization.
    private static Stream<String> organizations(User user) {
        var inOrganization = user.getEnterpriseUser();
        var named = inOrganization == null ? null : inOrganization.getEnterpriseId();
        return Stream.of(
                        Optional.ofNullable(named),
                        Optional.ofNullable(user.getEnterpriseId()),
                        Optional.ofNullable(user.getTeamId()))
                .flatMap(Optional::stream)
                .filter(id -> id.startsWith("E"));
    }
}
