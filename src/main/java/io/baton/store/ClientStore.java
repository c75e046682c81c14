package io.baton.store;

import io.baton.client.Client;
import io.baton.client.Clients;

/// Reads and writes clients.
public interface ClientStore extends Clients, Journal<Client> {}
