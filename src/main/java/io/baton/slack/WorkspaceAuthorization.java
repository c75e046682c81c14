package io.baton.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.MiddlewareOps;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bolt's authorization, from the one answer that Slack gave about the bot. A click in a shared
/// channel names the clicker's team, and still belongs to our workspace; an event names the
/// installation that it is meant for, and one for another is not ours to hear.
final class WorkspaceAuthorization implements Middleware {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceAuthorization.class);

    private final BotIdentity botIdentity;

    WorkspaceAuthorization(BotIdentity botIdentity) {
        this.botIdentity = botIdentity;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's interface
    public Response apply(Request request, Response response, MiddlewareChain chain)
            throws Exception {
        if (MiddlewareOps.isNoAuthRequiredRequest(request.getRequestType())) {
            return chain.next(request);
        }
        boolean event = request.getRequestType() == RequestType.Event;
        var self = botIdentity.self();
        if (self.isEmpty()) {
            return event ? Response.error(503) : chain.next(request);
        }
        var context = request.getContext();
        var team = context.getTeamId();
        if (event && team != null && !team.equals(self.get().teamId())) {
            LOG.warn("an event for the team {} is not ours to hear", team);
            return Response.ok();
        }
        context.setTeamId(self.get().teamId());
        context.setBotUserId(self.get().userId());
        return chain.next(request);
    }
}
