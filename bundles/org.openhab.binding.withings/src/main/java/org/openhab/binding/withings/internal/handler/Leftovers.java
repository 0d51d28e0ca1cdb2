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
package org.openhab.binding.withings.internal.handler;

import static org.openhab.binding.withings.internal.WithingsBindingConstants.THING_TYPE_PERSON;

import java.io.IOException;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.auth.OAuthTokenVault;
import org.openhab.cloudcommons.thing.OrphanRemovals;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what is stored of a person whose thing was removed while it had no handler. The cloud is not told, because
 * the way to it has gone.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = {})
public class Leftovers {

    private final Logger logger = LoggerFactory.getLogger(Leftovers.class);
    private final StoredPersons persons;
    private final OAuthFactory oauth;
    private final OrphanRemovals removals;

    @Activate
    public Leftovers(@Reference ThingRegistry things, @Reference StorageService storage,
            @Reference OAuthFactory oauth) {
        persons = StoredPersons.in(storage);
        this.oauth = oauth;
        removals = new OrphanRemovals(things, Set.of(THING_TYPE_PERSON), this::delete);
    }

    @Deactivate
    public void close() {
        removals.close();
    }

    private void delete(Thing thing) {
        String id = thing.getUID().getAsString();
        persons.delete(id);
        try {
            new OAuthTokenVault(oauth, id).clear();
        } catch (IOException e) {
            logger.warn("The tokens of {} could not be removed: {}", id, e.getMessage());
        }
    }
}
