/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.devhost.internal.core;

import java.util.Collection;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * The things of the host, as the REST API and the page see them. An OSGi service.
 *
 * Methods with a UID of a thing that does not exist throw {@link java.util.NoSuchElementException} unless said
 * otherwise.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Things {

    /** A snapshot of all things. */
    Collection<Thing> all();

    /** The thing of this UID, null without. */
    @Nullable
    Thing get(ThingUID uid);

    /**
     * Creates a thing from its thing type, stores it and starts its handler.
     *
     * @throws ConfigValidationException never for missing required parameters (core lets such a thing wait in
     *             HANDLER_CONFIGURATION_PENDING), only when the type's description refuses a given value
     * @throws IllegalArgumentException when the UID is taken or the thing type unknown
     */
    Thing add(ThingDefinition definition) throws ConfigValidationException;

    /**
     * Replaces label, location, bridge, configuration and channels of a thing; type and UID stay.
     *
     * @throws ConfigValidationException when the configuration is refused
     * @throws IllegalArgumentException when the definition names another UID
     */
    Thing update(ThingUID uid, ThingDefinition definition) throws ConfigValidationException;

    /**
     * Merges parameters into the configuration of a thing by way of its handler.
     *
     * @param parameters the parameters to change; a null value removes one
     * @throws ConfigValidationException when the description refuses a value
     */
    void updateConfiguration(ThingUID uid, Map<String, @Nullable Object> parameters) throws ConfigValidationException;

    /**
     * Removes a thing.
     *
     * @param force true: at once; false: after the handler has had its {@code handleRemoval}
     * @return false when there is no such thing
     */
    boolean remove(ThingUID uid, boolean force);

    /** Whether the user has not disabled the thing; true also for unknown things. */
    boolean isEnabled(ThingUID uid);

    /** Enables or disables a thing; the choice survives restarts. */
    void setEnabled(ThingUID uid, boolean enabled);
}
