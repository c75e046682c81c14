package io.baton.slack.fake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Everyone that the workspace can see, including the bot's own user.
public final class WorkspaceMembers {
    private final Map<String, WorkspaceMember> byId = new ConcurrentSkipListMap<>();
    private final String ownTeam;

    WorkspaceMembers(AppInstallation appInstallation) {
        this.ownTeam = appInstallation.teamId();
        put(
                new WorkspaceMember(
                        appInstallation.botUserId(), "baton", ownTeam, WorkspaceMember.Kind.BOT));
    }

    /// Adds a full member of our own workspace.
    public WorkspaceMember add(String id, String name) {
        return put(new WorkspaceMember(id, name, ownTeam, WorkspaceMember.Kind.FULL));
    }

    /// Adds a guest: in our workspace, but only in a few channels.
    public WorkspaceMember addGuest(String id, String name) {
        return put(new WorkspaceMember(id, name, ownTeam, WorkspaceMember.Kind.GUEST));
    }

    /// Adds a person from another workspace, visible through a shared channel.
    public WorkspaceMember addStranger(String id, String name, String teamId) {
        return put(new WorkspaceMember(id, name, teamId, WorkspaceMember.Kind.STRANGER));
    }

    /// Adds a full member of some workspaces of an organization (Enterprise Grid).
    ///
    /// @param inPayloads the team that payloads name: one of the workspaces, or the organization
    public WorkspaceMember addInOrganization(
            String id, String name, String inPayloads, String... workspaces) {
        var inOrganization =
                SlackJson.object(
                        "id",
                        id,
                        "enterprise_id",
                        "E0ORG",
                        "enterprise_name",
                        "Org",
                        "teams",
                        SlackJson.array((Object[]) workspaces));
        var more = SlackJson.object("enterprise_user", inOrganization);
        return put(new WorkspaceMember(id, name, inPayloads, WorkspaceMember.Kind.FULL, more));
    }

    /// Adds another app's user.
    public WorkspaceMember addBot(String id, String name) {
        return put(new WorkspaceMember(id, name, ownTeam, WorkspaceMember.Kind.BOT));
    }

    public void deactivate(String id) {
        WorkspaceMember workspaceMember = get(id);
        put(
                new WorkspaceMember(
                        id,
                        workspaceMember.name(),
                        workspaceMember.teamId(),
                        WorkspaceMember.Kind.DEACTIVATED));
    }

    public Optional<WorkspaceMember> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    WorkspaceMember get(String id) {
        return find(id).orElseThrow(() -> ApiError.of("user_not_found"));
    }

    Collection<WorkspaceMember> all() {
        return byId.values();
    }

    private WorkspaceMember put(WorkspaceMember workspaceMember) {
        byId.put(workspaceMember.id(), workspaceMember);
        return workspaceMember;
    }
}
