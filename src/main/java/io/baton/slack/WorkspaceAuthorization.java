package io.baton.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.MiddlewareOps;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bolt's authorization, based on the one `auth.test` answer. A click in a shared channel names the
/// clicker's team, but still belongs to our workspace. An event names the installation that it is
/// for; events for others are ignored.
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
        var ours = self.get().teamId();
        var team = context.getTeamId();
        boolean forUs = team == null || ours.equals(team) || ours.equals(context.getEnterpriseId());
        if (event && !forUs) {
            LOG.warn("ignored an event for team {}", team);
            return Response.ok();
        }
        context.setTeamId(ours);
        context.setBotUserId(self.get().userId());
        return chain.next(request);
    }
}
