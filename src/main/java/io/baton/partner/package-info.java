/// The firm's partners: skills, regions, contacts and agreed terms.
@NullMarked
package io.baton.partner;

import org.jspecify.annotations.NullMarked;
