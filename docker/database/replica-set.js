// For mongosh. Does what isn't done yet, so it can run at every start.
const { readFileSync } = require('fs');
const secret = (name) => readFileSync(`/secrets/mongo/${name}`, 'utf8').trim();
const hosts = ['mongo1:27017', 'mongo2:27017', 'mongo3:27017'];

const first = connect(`mongodb://${hosts[0]}/admin?directConnection=true`, 'root', secret('root-password'));
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (e) {
  if (e.codeName !== 'NotYetInitialized') {
    throw e;
  }
  const members = hosts.map((host, _id) => ({ _id, host }));
  first.adminCommand({ replSetInitiate: { _id: 'baton', members } });
}

// Waits for the primary, up to 30 seconds.
const admin = connect(`mongodb://${hosts.join(',')}/admin?replicaSet=baton`, 'root', secret('root-password'));
if (admin.getUser('baton') === null) {
  const roles = [{ role: 'readWrite', db: 'baton' }];
  admin.createUser({ user: 'baton', pwd: secret('baton-password'), roles });
}
