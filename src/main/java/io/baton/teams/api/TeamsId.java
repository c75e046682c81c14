package io.baton.teams.api;

/// Teams' own ids, and the same as the rest of Baton knows them: a person's object id in Microsoft
/// Entra `9f1c…` is `teams:9f1c…`, and so are conversations.
public final class TeamsId {
    public static final String DOOR = "teams";
    private static final String THREAD = ";messageid=";

    private TeamsId() {}

    public static String qualified(String teamsId) {
        return DOOR + ":" + teamsId;
    }

    /// @throws IllegalArgumentException for an id of another door
    public static String unqualified(String id) {
        if (!ofTeams(id)) {
            throw new IllegalArgumentException("not of Teams: " + id);
        }
        return id.substring(DOOR.length() + 1);
    }

    static boolean ofTeams(String id) {
        return id.startsWith(DOOR + ":");
    }

    /// The channel of a thread: what is said there is a new post, and no reply.
    public static String withoutThread(String conversation) {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }
}
