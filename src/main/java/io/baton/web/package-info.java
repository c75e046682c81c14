/// The console of local mode: a message app on loopback in which one person plays several, so that
/// everything can be tried in a browser before any workspace is touched.
@NullMarked
package io.baton.web;

import org.jspecify.annotations.NullMarked;
