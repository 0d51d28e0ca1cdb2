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
package org.openhab.binding.connecteddrive.internal.car;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the picture of a car, which is fetched only if somebody looks at it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Images {

    private static final String FIRST_VIEW = "VehicleStatus";

    private final Logger logger = LoggerFactory.getLogger(Images.class);
    private final VehicleThing thing;
    private final Supplier<@Nullable VehicleSource> source;
    private volatile String view = FIRST_VIEW;
    private volatile @Nullable Picture picture;

    Images(VehicleThing thing, Supplier<@Nullable VehicleSource> source) {
        this.thing = thing;
        this.source = source;
    }

    /** Shows what is known; fetches the picture if it is looked at for the first time. */
    void show() {
        if (thing.isLinked(VehicleChannels.IMAGE_VIEW)) {
            thing.state(VehicleChannels.IMAGE_VIEW, new StringType(view));
        }
        if (thing.isLinked(VehicleChannels.IMAGE)) {
            Picture known = picture;
            if (known == null) {
                reload();
            } else {
                shown(known);
            }
        }
    }

    /** Shows the car from another side. */
    void show(String side) {
        view = side;
        picture = null;
        show();
    }

    /** Fetches the picture. */
    void reload() {
        VehicleSource present = source.get();
        if (present == null || !thing.isLinked(VehicleChannels.IMAGE)) {
            return;
        }
        String wanted = view;
        present.picture(wanted).whenComplete((found, trouble) -> {
            if (trouble != null) {
                logger.debug("There is no picture of {}: {}", thing.id(), Failure.text(trouble));
            } else if (wanted.equals(view)) {
                picture = found;
                shown(found);
            }
        });
    }

    private void shown(Picture found) {
        thing.state(VehicleChannels.IMAGE, new RawType(found.bytes(), found.contentType()));
    }
}
