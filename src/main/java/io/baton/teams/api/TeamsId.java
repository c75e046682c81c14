package io.baton.teams.api;

/// Converts between Teams' ids and Baton's: the Microsoft Entra object id `9f1c…` becomes
/// `teams:9f1c…`. The same goes for conversations.
public final class TeamsId {
    public static final String DOOR = "teams";
    private static final String THREAD = ";messageid=";

    private TeamsId() {}

    public static String qualified(String teamsId) {
        return DOOR + ":" + teamsId;
    }

    /// @throws IllegalArgumentException if the id belongs to another door
    public static String unqualified(String id) {
        if (!ofTeams(id)) {
            throw new IllegalArgumentException("not a Teams id: " + id);
        }
        return id.substring(DOOR.length() + 1);
    }

    public static boolean ofTeams(String id) {
        return id.startsWith(DOOR + ":");
    }

    /// The channel's id without the thread. A message sent there is a new post, not a reply.
    public static String withoutThread(String conversation) {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }
}
