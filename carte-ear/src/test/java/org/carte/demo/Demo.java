package org.carte.demo;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carte.stack.Api;
import org.carte.stack.DemoData;

/** Loads the reference day twice: as it was in 2018, done and published, and again today, ready to be lived. */
public final class Demo implements DemoData {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Override
    public String name() {
        return "demo-data";
    }

    @Override
    public void load(URI app, URI keycloak) {
        var api = Api.of(app, keycloak);
        var day = ReferenceDay.read();
        var planning = new Planning(api, day, day.programme().getString("title"));
        planning.prepare();
        planning.show();

        var then = planning.plan(
                "reference", LocalDate.parse(day.trainingSession("reference").getString("date")));
        planning.enrol(then);
        new LivedDay(api, day, then).live();
        new Publication(api, day, then).publish();

        var today = planning.plan("live", LocalDate.now(PARIS));
        planning.enrol(today);
        planning.status("morgane", today, "RUNNING");
    }
}
