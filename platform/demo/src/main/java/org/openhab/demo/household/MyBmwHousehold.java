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
package org.openhab.demo.household;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedBmw;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.CaptchaWalk;
import org.openhab.demo.expect.ExpectedMyBmwCar;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.BmwThings;
import org.openhab.simulator.bmw.model.Account;

/**
 * The customer of My BMW with three cars, logged in through the captcha page.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MyBmwHousehold extends CarHousehold {

    private final BmwThings things;
    private final SimulatedBmw bmw;

    /** @param host the address of the host */
    public MyBmwHousehold(OpenHabRest rest, URI host, SimulatedBmw bmw, PrintStream progress) throws IOException {
        super(rest, host, bmw, bmw.myBmw(), ExpectedMyBmwCar::of, progress);
        this.things = new BmwThings(rest);
        this.bmw = bmw;
    }

    @Override
    protected String createBridge(Account owner) throws IOException {
        return things.createAccount("mybmw", owner.userName(), owner.password(), bmw.url());
    }

    @Override
    protected String connect(URI link, Account owner) throws IOException {
        return new CaptchaWalk(new Browser(), bmw.riddle()).login(link).text();
    }
}
