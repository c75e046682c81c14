/// The firm's partners: their skills, regions, contacts and fee agreements.
@NullMarked
package io.baton.partner;

import org.jspecify.annotations.NullMarked;
